/** What an element says: its `content`, else its address, value or time, else its text. At most 500 characters. */
export function elementValue(element: Element): string {
  for (const name of ['content', 'href', 'src', 'data', 'datetime', 'value']) {
    const value = element.getAttribute(name)
    if (value !== null) return value
  }
  return element.textContent!.trim().slice(0, 500)
}
