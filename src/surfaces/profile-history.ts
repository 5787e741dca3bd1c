/** What the history tells of a visitor: kinds of products and products, each to be taken out; and those he wanted to see no more. */
import type { RememberedItem } from '../history'
import { columnsOf, type HistoryRow, historyRows } from '../history-rows'
import type { ProfileLocale } from '../locales/profile-contract'
import type { Memory } from '../memory'
import { wordFor } from '../values'
import type { Words } from '../words'
import type { Edit, KnownLine, KnownSection } from './profile-contract'
import { profileDate } from './profile-date'

type IsRow = (row: HistoryRow) => boolean

/** Of interest, not of trade: what he bought is an order. */
const isInterest: IsRow = ({ kind }) => kind !== 'purchase' && kind !== 'dismiss_item'
const isDismissal: IsRow = ({ kind }) => kind === 'dismiss_item'

const withRows = (memory: Memory, rows: readonly HistoryRow[]): Memory => ({ ...memory, ...columnsOf(rows) })

/** The two ways: rows out, with the clicks that led to their products, and both back again. */
function ways(memory: () => Memory, edit: Edit, isIt: IsRow): Pick<KnownLine, 'take' | 'undo'> {
  let rows: HistoryRow[] = []
  let touches: Memory['touches'] = []
  return {
    take() {
      const was = memory()
      rows = historyRows(was).filter(isIt)
      const ids = new Set(rows.map(({ item }) => item.id))
      touches = was.touches?.filter(({ id }) => ids.has(id))
      return edit(now => ({
        ...withRows(
          now,
          historyRows(now).filter(row => !isIt(row)),
        ),
        touches: now.touches?.filter(({ id }) => !ids.has(id)),
      }))
    },
    undo: () =>
      edit(now => ({
        ...withRows(now, [...rows, ...historyRows(now)]),
        touches: touches?.[0] ? [...touches, ...(now.touches ?? [])] : now.touches,
      })),
  }
}

/** Newest first. `memory` gives what is remembered at that moment. */
export function profileHistory(
  memory: () => Memory,
  words: Words,
  told: ProfileLocale,
  edit: Edit,
): KnownSection[] {
  const { tag } = words
  /** The last row of each product. */
  const newestFirst = (rows: readonly HistoryRow[]) => {
    const latest = new Map<string, HistoryRow>()
    for (const row of rows.toReversed()) if (!latest.has(row.item.id)) latest.set(row.item.id, row)
    return [...latest.values()]
  }
  const rows = historyRows(memory())
  const interests = newestFirst(rows.filter(isInterest))
  const keyOf = (category: string) => `category:${category}`

  const line = ({ at, item }: HistoryRow, isIt: IsRow, key: string): KnownLine => ({
    key: `${key}:${item.id}`,
    title: item.title || item.id,
    said: profileDate(tag, at * 1000),
    ...ways(memory, edit, row => isIt(row) && row.item.id === item.id),
  })
  const many = (n: number) =>
    (told.products[new Intl.PluralRules(tag).select(n)] ?? told.products.other).replace('{n}', String(n))

  const kinds = new Map<string, RememberedItem[]>()
  for (const { item } of interests)
    if (item.category) kinds.set(item.category, [...(kinds.get(item.category) ?? []), item])

  return [
    {
      name: 'categories',
      lines: [...kinds].map(([category, items]) => ({
        key: keyOf(category),
        title: words.text(wordFor(words, 'category', category)),
        said: many(items.length),
        ...ways(memory, edit, row => isInterest(row) && row.item.category === category),
      })),
    },
    {
      name: 'products',
      lines: interests.map(row => ({
        ...line(row, isInterest, 'product'),
        within: row.item.category && keyOf(row.item.category),
      })),
    },
    {
      name: 'dismissed',
      lines: newestFirst(rows.filter(isDismissal)).map(row => line(row, isDismissal, 'dismissed')),
    },
  ]
}
