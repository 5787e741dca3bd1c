/** Where the inspector stands: a shadow root beside the body, with its own neutral look. */
import css from './inspector.css?inline'
import type { InspectorWords } from './words'

/** Puts it on the page. It is no dialog and takes no focus. */
export function createHost(document: Document, words: InspectorWords) {
  const element = document.createElement('tendero-inspector')
  const root = element.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets.push(sheet)
  const place = document.createElement('aside')
  place.setAttribute('aria-label', words.title)
  place.lang = words.tag
  place.dir = 'ltr'
  root.append(place)
  document.documentElement.append(element)
  return {
    place,
    is: (value: unknown) => value === element,
    focus: (id: string) => root.getElementById(id)?.focus(),
    onEscape: (act: () => void) =>
      place.addEventListener('keydown', event => {
        if (event.key !== 'Escape') return
        // the page's own dialogs are not meant
        event.stopPropagation()
        act()
      }),
    remove: () => element.remove(),
  }
}
