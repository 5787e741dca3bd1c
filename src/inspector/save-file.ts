/** Gives the owner a text as a file of this name. */
export function saveFile(document: Document, name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
  // the download has begun by then: https://crbug.com/827932
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
