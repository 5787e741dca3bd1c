/** What advertising pixels of the page were told and have not sent yet. */

/**
 * Calls that wait in Meta's queue and in TikTok's, `['track', 'ViewContent', {...}]` each; none where there is no pixel, or
 * its script has taken them. Never throws. https://developers.facebook.com/docs/meta-pixel/get-started
 */
export function pixelCalls(window: object): unknown[] {
  try {
    const { fbq, ttq } = window as { fbq?: { queue?: unknown }; ttq?: unknown }
    return [fbq?.queue, ttq].flatMap(queue => (Array.isArray(queue) ? queue.slice(-50) : []))
  } catch {
    return []
  }
}
