/** A candidate as a question of the manifest. */
import type { ManifestSource } from '../schema'
import type { Candidate } from './candidate'
import type { Both } from './known-field'
import { type Language, sayDraft } from './say-draft'
import { uniqueIds } from './unique-id'
import { readable } from './word-options'

type GuideSource = NonNullable<ManifestSource['guides']>[string]
export type QuestionSource = GuideSource['questions'][number]

const PRICE: Both = ['How much would you like to spend at most?', '¿Hasta cuánto quieres gastar?']

/** The question about the price: a slider, and what is dearer stands apart. */
export const priceQuestion = (id: string, language: Language): QuestionSource => ({
  id,
  type: 'range',
  ask: sayDraft(PRICE, language),
  from: 'price',
  wish: { field: 'price', atMost: '$answer', must: true },
})

/** Any other question. `askIf`: only after these answers. */
export function writeQuestion(
  { profile, known, options }: Candidate,
  id: string,
  language: Language,
  askIf?: QuestionSource['askIf'],
): QuestionSource {
  const { field, kind, label, yes } = profile
  const asked = { id, ask: sayDraft(askOf(kind, label, known), language), ...(askIf ? { askIf } : {}) }
  const must = known?.must ? { must: true } : {}
  if (kind === 'yes-no')
    return {
      ...asked,
      type: 'yes-no',
      yes: { wish: { field, ...(yes.length > 1 ? { in: [...yes] } : { is: yes[0] ?? true }), ...must } },
    }
  const ids = uniqueIds()
  return {
    ...asked,
    // of the sizes that a shoe comes in, somebody needs one
    type: kind === 'lists' && !known?.must ? 'multi-choice' : 'choice',
    options: options.map((option, i) => ({
      id: ids(option.name, `o${i + 1}`),
      label: sayDraft(option.label, language),
      wish: { field, ...option.wish, ...must },
    })),
  }
}

function askOf(kind: Candidate['profile']['kind'], label: string, known: Candidate['known']): Both {
  // "How quiet?" is asked for decibels; a catalogue may mean something else by a word of that name
  const isMeasure = known?.unit || known?.better
  if (known?.ask && (kind === 'numbers' || !isMeasure) && kind !== 'yes-no') return known.ask
  const [en, es] = known?.label ?? [readable(label), readable(label)]
  const [small, poco] = [lower(en), lower(es)]
  if (kind === 'yes-no') return [`${en}?`, `¿${es}?`]
  if (kind === 'numbers') return [`Which ${small} would suit you?`, `¿Qué ${poco} necesitas?`]
  // nobody knows whether the name is one of many things
  return [`Which ${small} would you like?`, `¿Qué ${poco} prefieres?`]
}

/** Small within a sentence, but for RAM and USB. */
const lower = (label: string): string =>
  /^\p{Lu}\P{Lu}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
