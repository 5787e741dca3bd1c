/** Hands the visitor a file of text; false where the browser cannot make one. */
export function saveFile(window: Window & typeof globalThis, name: string, text: string): boolean {
  try {
    const { document, Blob, URL } = window
    const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
    const link = document.createElement('a')
    link.href = address
    link.download = name
    link.click()
    // the browser has read it by then
    window.setTimeout(() => URL.revokeObjectURL(address), 60_000)
    return true
  } catch {
    return false
  }
}
