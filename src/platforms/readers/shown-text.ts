/** A price as it is put together of small elements. */
import { textsFrom } from './walk'

/** The text of a small element as a visitor reads it: no crossed-out part, "173<sup>34</sup>" is 173.34. */
export function shownText(element: Element): string {
  let said = ''
  const texts = textsFrom(element, 60, element)
  for (let i = 0, one = texts(0); one; one = texts(++i)) {
    const text = one.data.replace(/\s+/g, ' ')
    // Cents stand in an element of their own, often without a mark; other numbers are not one with what is before.
    said += /\d$/.test(said)
      ? /^ ?\d\d ?$/.test(text)
        ? `.${text.trim()}`
        : /^\d/.test(text)
          ? ` | ${text}`
          : text
      : text
  }
  return said.trim()
}
