/** Reads XML as feeds use it: elements, text, CDATA, attributes. No document type is obeyed, nothing is fetched. */
import { decodeEntities } from '../lib/decode-entities'

export interface XmlElement {
  /** As written, with its prefix: "g:price". */
  name: string
  /** Its own text, entities read, without that of elements in it. */
  text: string
  attributes: Readonly<Record<string, string>>
  children: readonly XmlElement[]
  /** Line where it begins, counted from 1. */
  line: number
}

const TAG =
  /<(?:!--[\s\S]*?-->|!\[CDATA\[([\s\S]*?)\]\]>|\?[\s\S]*?\?>|![^>]*>|(\/?)([^\s/>]+)([^>]*?)(\/?)>)/y
// no honest name is longer, and an endless one would be tried from each of its letters
const ATTRIBUTE = /([^\s=]{1,100})\s*=\s*(?:"([^"]*)"|'([^']*)')/g

interface Open {
  name: string
  text: string
  attributes: Record<string, string>
  children: XmlElement[]
  line: number
}

/**
 * Every element of one of these names, when it ends. Throws, with the line, where the text breaks off inside one or its
 * tags do not fit. Elements outside of them are not kept: a feed may be large.
 */
export function* xmlElements(xml: string, names: ReadonlySet<string>): Generator<XmlElement> {
  const open: Open[] = []
  let line = 1
  let at = 0
  const pass = (to: number) => {
    for (let n = xml.indexOf('\n', at); n >= 0 && n < to; n = xml.indexOf('\n', n + 1)) line++
    at = to
  }
  for (;;) {
    const next = xml.indexOf('<', at)
    const inside = open.at(-1)
    if (inside) inside.text += decodeEntities(xml.slice(at, next < 0 ? xml.length : next))
    if (next < 0) break
    pass(next)
    TAG.lastIndex = next
    const tag = TAG.exec(xml)
    if (!tag) throw new Error(`line ${line}: the file breaks off inside a tag, or "<" stands in a text`)
    const [whole, data, closing, name, rest, empty] = tag
    if (data !== undefined && inside) inside.text += data
    if (name && closing) {
      const last = open.pop()
      if (last && last.name !== name)
        throw new Error(`line ${line}: </${name}> stands where </${last.name}> should`)
      const parent = open.at(-1)
      if (last && parent) parent.children.push(last)
      else if (last) yield last
    } else if (name && (inside || names.has(name))) {
      const attributes = Object.fromEntries(
        Array.from(rest!.matchAll(ATTRIBUTE), ([, key, one, other]) => [
          key!,
          decodeEntities(one ?? other ?? ''),
        ]),
      )
      const element = { name, text: '', attributes, children: [], line }
      if (!empty) open.push(element)
      else if (inside) inside.children.push(element)
    }
    pass(next + whole.length)
  }
  if (open[0]) throw new Error(`the file breaks off inside the <${open[0].name}> of line ${open[0].line}`)
}
