/** Words as options: the most frequent ones, in their natural order, in words for people. */
import { cuts } from './cuts'
import type { DraftOption } from './draft-option'
import type { Both } from './known-field'
import { knownWord } from './known-word'
import { naturalOrder } from './natural-order'
import type { Profile } from './profile-field'
import { plainly, sentenceCase } from './read-name'
import type { Language } from './say-draft'
import { titleWords } from './title-words'

/** More options than this are no quick question; of what must be right, such as sizes, everybody looks for his own. */
const MOST = 8
const MOST_OF_MUSTS = 14

const FEW_YEARS = 14

const DATE = /^(\d{4})-\d\d(-\d\d)?/

/** The rows of each word of a field, among these, the most frequent word first. */
export function rowsOfWords(profile: Profile, rows: readonly number[]): [word: string, rows: number[]][] {
  const having = new Map<string, number[]>()
  for (const row of rows) {
    const value = profile.values[row]
    for (const word of value === undefined ? [] : ([value].flat() as string[])) {
      const its = having.get(word)
      if (its) its.push(row)
      else having.set(word, [row])
    }
  }
  return [...having].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
}

/** Options of a field of words, or of lists of words, over these rows; fewer than two: they tell nothing. */
export function wordOptions(
  profile: Profile,
  rows: readonly number[],
  titles: readonly string[],
  brands: ReadonlySet<string>,
  language: Language,
  isMust = false,
): DraftOption[] {
  const words = rowsOfWords(profile, rows)
  if (words[0] && words.length <= 40 && words.every(([word]) => DATE.test(word))) return years(words, profile)
  const least = Math.max(1, rows.length * 0.02)
  const isList = profile.kind === 'lists'
  const seen = new Set<string>()
  const kept = words.filter(([, its]) => {
    if (isList && isMust) return its.length >= least
    // two words that are always said together are one option; one that all have tells nothing
    const same = isList && its.join()
    if (its.length < least || (isList && (its.length > rows.length * 0.95 || seen.has(String(same)))))
      return false
    seen.add(String(same))
    return true
  })
  const most = kept.slice(0, isMust ? MOST_OF_MUSTS : MOST)
  const labels = labelsOf(most, profile, titles, brands, language)
  const order = naturalOrder(most.map(([word]) => word))
  return order.map(word => {
    const spelled = profile.spelling.get(word) ?? word
    return { name: spelled, label: labels.get(word)!, wish: { is: spelled }, word: spelled }
  })
}

function labelsOf(
  words: readonly [word: string, rows: number[]][],
  profile: Profile,
  titles: readonly string[],
  brands: ReadonlySet<string>,
  language: Language,
): Map<string, Both | string> {
  const labels = new Map<string, Both | string>()
  // what is written for people is what they know it by
  const areCodes = words.every(([word]) => /^[a-z\d_-]+$/.test(profile.spelling.get(word) ?? word))
  const begins = new Map(
    language === 'es' && profile.kind === 'words' && profile.plain !== 'brand' && areCodes
      ? words.map(([word, rows]) => [
          word,
          titleWords(
            rows.map(row => titles[row]!),
            brands,
          ),
        ])
      : [],
  )
  const all = [...begins.values()]
  const distinct = all.every(Boolean) && new Set(all).size === all.length && all.length > 1
  const common = distinct ? sharedBeginning(all) : ''
  for (const [word] of words) {
    const known = knownWord(word)
    const begin = begins.get(word)
    if (distinct) labels.set(word, sentenceCase(begin!.slice(common.length).trim()))
    else if (known) {
      // as the catalogue spells it in its own language: USA, not Usa
      const spelled = readable(profile.spelling.get(word) ?? word)
      labels.set(
        word,
        known.map(one => (plainly(one) === plainly(spelled) ? spelled : sentenceCase(one))) as [
          string,
          string,
        ],
      )
    } else if (begin && all.filter(other => other === begin).length === 1) labels.set(word, begin)
    else labels.set(word, readable(profile.spelling.get(word) ?? word))
  }
  return labels
}

function sharedBeginning(texts: readonly string[]): string {
  const words = texts.map(text => text.split(' '))
  let shared = 0
  while (words.every(one => one.length > shared + 1 && one[shared] === words[0]![shared])) shared++
  return words[0]!.slice(0, shared).join(' ')
}

/** "oil-radiator" as "Oil radiator", "Home > Fans" as "Fans"; what is written for people stays. */
export function readable(word: string): string {
  const last = word.split('>').at(-1)!.trim() || word
  return sentenceCase(/^[a-z0-9]+([-_][a-z0-9]+)+$/.test(last) ? last.replace(/[-_]/g, ' ') : last).slice(
    0,
    80,
  )
}

/** Dates as bands of years. */
function years(words: readonly [word: string, rows: number[]][], profile: Profile): DraftOption[] {
  const yearOf = (word: string) => Number(DATE.exec(word)![1])
  const sorted = words.flatMap(([word, rows]) => rows.map(() => yearOf(word))).sort((a, b) => a - b)
  const each = [...new Set(sorted)]
  const ends = each.length <= FEW_YEARS ? each.slice(0, -1) : cuts(sorted, 6)
  return [...ends, Number.POSITIVE_INFINITY].map((end, i) => {
    const start = (ends[i - 1] ?? Number.NEGATIVE_INFINITY) + 1
    const within = words.map(([word]) => word).filter(word => yearOf(word) >= start && yearOf(word) <= end)
    const spelled = within.sort().map(word => profile.spelling.get(word) ?? word)
    const label = [...new Set([yearOf(spelled[0]!), yearOf(spelled.at(-1)!)])].join('–')
    return { name: label, label, wish: spelled.length > 1 ? { in: spelled } : { is: spelled[0]! } }
  })
}
