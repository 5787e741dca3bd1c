/** A page of the shop as its server sends it, for `tendero read`. */

const PATIENCE = 15_000
const MOST = 5 << 20

/** The bytes of the page and where it was found in the end. Rejects with a sentence: no answer, no page, or more than 5 MB. */
export async function fetchPage(
  address: string,
  fetch: typeof globalThis.fetch,
  patience = PATIENCE,
): Promise<{ bytes: Uint8Array; url: string }> {
  const signal = AbortSignal.timeout(patience)
  try {
    const reply = await fetch(address, { signal, headers: { accept: 'text/html' } })
    if (!reply.ok) throw new Error(`${address} answers with status ${reply.status}`)
    const type = reply.headers.get('content-type') ?? 'text/html'
    if (!/html|xml/i.test(type)) throw new Error(`${address} is no page but ${type}`)
    const parts: Uint8Array[] = []
    let length = 0
    for await (const part of reply.body ?? []) {
      length += part.length
      if (length > MOST) throw new Error(`${address} is longer than 5 MB; save the page and read the file`)
      parts.push(part)
    }
    return { bytes: Buffer.concat(parts), url: reply.url || address }
  } catch (error) {
    if (signal.aborted) throw new Error(`${address} does not answer within ${patience / 1000} seconds`)
    const [cause] = [error instanceof Error ? error.cause : undefined].filter(one => one instanceof Error)
    throw cause ? new Error(`${address} cannot be reached (${cause.message})`) : error
  }
}
