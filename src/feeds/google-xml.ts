/** Google Merchant as XML: RSS 2.0 (`item`) or Atom (`entry`). */
import type { Feed } from './contract'
import { googleItem } from './google-item'
import { type XmlElement, xmlElements } from './xml-elements'

const ITEMS = new Set(['item', 'entry'])

/** Without prefix; which letters stand before the colon is the feed's own choice. */
const plain = (name: string) => name.slice(name.indexOf(':') + 1).toLowerCase()
const textOf = ({ text, attributes }: XmlElement) => text.trim().replace(/\s+/g, ' ') || attributes.href || ''

/** What is said under each name; Google's own element wins over that of RSS or Atom of the same name. */
function saidIn(item: XmlElement): Map<string, string[]> {
  const said = new Map<string, string[]>()
  const prefixed = new Set(
    item.children.filter(({ name }) => name.includes(':')).map(({ name }) => plain(name)),
  )
  for (const child of item.children) {
    const name = plain(child.name)
    if (child.children[0] || (prefixed.has(name) && !child.name.includes(':'))) continue
    // Atom has other links beside the page's: https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7
    if (name === 'link' && !['alternate', undefined].includes(child.attributes.rel)) continue
    said.set(name, [...(said.get(name) ?? []), textOf(child)])
  }
  return said
}

const detailsIn = (item: XmlElement) =>
  item.children
    .filter(({ name }) => plain(name) === 'product_detail')
    .flatMap(detail => {
      const part = (name: string) => detail.children.find(child => plain(child.name) === name)
      const [name, value] = [part('attribute_name'), part('attribute_value')]
      return name && value && textOf(value) ? [[textOf(name), textOf(value)] as const] : []
    })

export const googleXml: Feed = {
  type: 'google-xml',
  detect: ({ text }) => /^\s*(<\?xml|<!--|<rss|<feed|<channel)/i.test(text),
  *read({ text }, { now }) {
    let line = 0
    for (const item of xmlElements(text, ITEMS)) {
      line = item.line
      yield { row: line, item: googleItem(saidIn(item), detailsIn(item), now) }
    }
    const root = /<(rss|feed|channel)\b/i.exec(text.slice(0, 10_000))?.[1]
    if (root && !text.slice(-2000).toLowerCase().includes(`</${root.toLowerCase()}`))
      throw new Error(`the file breaks off after the product of line ${line}`)
  },
}
