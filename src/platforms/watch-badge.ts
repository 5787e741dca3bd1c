/** The number beside the shop's bag: most themes change it in place whenever their cart changes. */

/** Hears that it shows another number than `known()`, which is what was last read or written here; gives what ends that. */
export function watchBadge(
  document: Document,
  selector: string,
  known: () => number | null,
  heard: () => void,
): () => void {
  const observer = new MutationObserver(() => {
    const shown = Number.parseInt(document.querySelector(selector)?.textContent || '0', 10)
    if (shown !== known()) heard()
  })
  for (const badge of document.querySelectorAll(selector))
    observer.observe(badge, { childList: true, characterData: true, subtree: true })
  return () => observer.disconnect()
}

/** Shows that number in place. */
export function showBadge(document: Document, selector: string, count: number): void {
  for (const badge of document.querySelectorAll(selector))
    if (badge.textContent !== `${count}`) badge.textContent = `${count}`
}
