/** Fields that most shops have, in English and Spanish: what they are called, which way is better, how one asks for them. */
import { KNOWN_KINDS } from './known-kinds'
import { KNOWN_MEASURES } from './known-measures'

/** Words in both languages, English first. */
export type Both = readonly [en: string, es: string]

export interface KnownField {
  label: Both
  ask?: Both | undefined
  unit?: string | undefined
  better?: 'less' | 'more' | undefined
  less?: Both | undefined
  more?: Both | undefined
  /** Would it be wrong without? A shoe of another size is no near miss. */
  must: boolean
  /** How much visitors care, beside other fields: 1 where nothing is said. */
  matters: number
}

const both = (cell: string | undefined): Both | undefined => {
  const [en, es] = cell?.split(' / ') ?? []
  return en && es ? [en, es] : undefined
}

const cellsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map(line => line.split(';').map(cell => cell.trim()))

const BY_NAME = new Map<string, KnownField>()

function learn(names: string, label: string | undefined, field: Omit<KnownField, 'label'>): void {
  const known = { label: both(label) ?? ['', ''], ...field } as const
  for (const name of names.split('|')) BY_NAME.set(name, known)
}

for (const [names = '', label, ask, matters, must] of cellsOf(KNOWN_KINDS))
  learn(names, label, { ask: both(ask), matters: Number(matters || 1), must: !!must })

for (const [names = '', label, ask, unit, better, less, more, matters, must] of cellsOf(KNOWN_MEASURES))
  learn(names, label, {
    ask: both(ask),
    unit: unit || undefined,
    better: better === 'less' || better === 'more' ? better : undefined,
    less: both(less),
    more: both(more),
    matters: Number(matters || 1),
    must: !!must,
  })

/** What is known of a field that goes by this name (folded by `readName`); undefined: nothing. */
export const knownField = (name: string): KnownField | undefined => BY_NAME.get(name)
