/**
 * The one door for addresses that came from a manifest, an endpoint, a catalogue or the page.
 * Gives the absolute address if it is http or https and carries no credentials, else `null`.
 * It judges what the URL parser made of it, never the text: tabs, control characters and case cannot hide a scheme.
 * `base` is where relative addresses start; it is never `document.baseURI`, which a page can turn elsewhere.
 */
export function safeUrl(address: unknown, base: string): string | null {
  if (typeof address !== 'string' || address === '') return null
  try {
    const url = new URL(address, base)
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.href : null
  } catch {
    return null
  }
}
