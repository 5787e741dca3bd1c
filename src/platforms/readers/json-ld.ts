/** What the page's JSON-LD says, mended where shops' templates break it. */
import { parseJson } from '../../lib/parse-json'
import type { PageSource, Reading } from '../contract'
import type { PageIdentity } from './page-identity'
import { readThings } from './read-things'
import { all, type Thing, type Value, values } from './thing'

const MAX_BLOCKS = 50
const MAX_LENGTH = 1 << 18
/** Of all blocks together. */
const MOST = 1 << 20

/**
 * Raw line ends in texts, comments, CDATA, trailing commas, `undefined`, several objects in a row.
 * Each pattern that opens may also end at the end of the text, so that the time stays linear.
 */
const mend = (text: string): string =>
  `[${text.replace(
    /"(?:[^"\\]|\\.?)*(?:"|$)|(?:\/\/\s*)?<!\[CDATA\[|\/\*.*?(?:\*\/|$)|\/\/[^\n]*|<!--|-->|]]>|[,;](?=\s*(?:[}\]]|$))|undefined|NaN|}(?=\s*{)/gs,
    part =>
      part[0] === '"'
        ? part.replace(/\p{Cc}+/gu, ' ')
        : part === '}'
          ? '},'
          : /^[uN]/.test(part)
            ? 'null'
            : '',
  )}]`

function parse(text: string): unknown {
  for (const attempt of [() => text, () => mend(text), () => mend(text.replace(/&quot;/g, '"'))])
    try {
      return parseJson(attempt())
    } catch {}
}

/** Gives what all blocks of JSON-LD together say of the page. */
export function readJsonLd(source: PageSource, page: PageIdentity): Reading {
  const known: Thing[] = []
  let length = 0
  const roots = [...source.document.querySelectorAll('script[type^="application/ld+json" i]')]
    .slice(0, MAX_BLOCKS)
    .flatMap(({ textContent }) =>
      textContent!.length > MAX_LENGTH || (length += textContent!.length) > MOST
        ? []
        : values(parse(textContent!), known),
    )
  // { "@id": X } by itself stands for the thing that says more about X.
  const byId = new Map<Value | undefined, Thing>()
  for (const thing of known) if (thing.size > 1) byId.set(all(thing, '@id')[0], thing)
  for (const thing of known)
    for (const list of thing.values())
      list.forEach((value, i) => {
        if (value instanceof Map && value.size < 2) list[i] = byId.get(all(value, '@id')[0] ?? value) ?? value
      })
  return readThings(roots, source, page)
}
