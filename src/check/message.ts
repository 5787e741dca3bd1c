/** What a message says: labels, places, languages, pieces that need the shop to say more. */

import { language } from '../lib/text'
import type { Campaign, Manifest } from '../schema'
import { asksOf } from './campaign'
import { everyObject } from './every-object'
import { isObject, type Path, sayPath } from './path'
import { checkPlaces } from './places'
import type { Report } from './problem'
import { isShaming, SHAME } from './shaming'
import { list, quote } from './words'

/** Says what visitors should not be told, or never could be. */
export function checkMessage(
  campaign: Campaign,
  { shop, guides }: Manifest,
  path: Path,
  report: Report,
): void {
  const { id, surface, variants } = campaign
  for (const [key, part] of Object.entries({ surface, variants }))
    checkPlaces(part, [...path, key], shop, report)
  for (const [found, at] of everyObject({ surface, variants }, path)) {
    const { type, label } = found
    // what is answered in a survey is his own opinion
    for (const [words, below] of wordsOf(label, [...at, 'label']))
      if (!at.includes('questions') && isShaming(words))
        report(below, SHAME, 'say plainly what the button does; for a no there is "decline"')
    if (type === 'free-shipping' && !shop.freeShippingFrom)
      report(at, 'nobody knows from which total shipping is free', 'add shop.freeShippingFrom')
    if (type === 'story' && found.link !== undefined && !found.href)
      report([...at, 'link'], 'it leads nowhere', 'add "href"', 'warning')
  }
  if (asksOf(campaign, path)[0] && Object.hasOwn(guides, id))
    report(
      [...path, 'id'],
      `answers are kept by id, and there is a guide ${quote(id)} too`,
      'give the campaign another id',
    )
  checkLanguage(campaign, path, report)
}

/** A message in some languages, for visitors of others only: its author has mixed up the two. */
function checkLanguage({ audience, surface, variants }: Campaign, path: Path, report: Report): void {
  const has = new Set(
    everyObject({ surface, variants }, []).flatMap(([found, at]) =>
      isText(found, at) ? Object.keys(found).map(language) : [],
    ),
  )
  if (!has.size) return
  for (const [{ type, is }, at] of everyObject({ audience }, path))
    if (type === 'language' && Array.isArray(is) && !at.includes('not'))
      is.forEach((tag, i) => {
        if (!has.has(language(String(tag))))
          report(
            [...at, 'is', i],
            `no text of ${sayPath([...path, 'surface'])} is in ${quote(String(tag))}`,
            `add one, or ask for ${list([...has])}`,
            'warning',
          )
      })
}

/** Each wording of a text, in whatever language and for whatever segment. */
const wordsOf = (text: unknown, path: Path): [words: string, path: Path][] =>
  typeof text === 'string'
    ? [[text, path]]
    : isObject(text)
      ? Object.entries(text).flatMap(([key, inner]) => wordsOf(inner, [...path, key]))
      : []

/** One text in several languages: all keys are language tags, all values words. */
const isText = (found: Record<string, unknown>, at: Path): boolean =>
  !/^(wish|segments)$/.test(String(at.at(-1))) &&
  Object.entries(found).every(([key, words]) => /^[a-z]{2,3}(-|$)/.test(key) && typeof words === 'string')
