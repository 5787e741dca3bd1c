/** Where a card stands inside the page. */
const WHERE = { before: 'before', start: 'prepend', end: 'append', after: 'after' } as const

/** Puts elements beside or into the element that the author selected; undefined if the page has none such. */
export function placeAt(
  document: Document,
  { selector, position }: { selector: string; position: keyof typeof WHERE },
): ((element: HTMLElement) => void) | undefined {
  try {
    const found = document.querySelector(selector)
    if (found) return element => found[WHERE[position]](element)
  } catch {
    // a selector that the browser cannot read matches nothing
  }
  return undefined
}
