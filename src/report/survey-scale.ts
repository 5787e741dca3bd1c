/** The scale of a rating. */
import type { SurveyQuestion } from '../questions/survey-schema'
import type { QuestionThing } from './things'

const PRESETS = { csat: [1, 5], nps: [0, 10], ces: [1, 7] } as const
type Preset = keyof typeof PRESETS

/** As most of the answers say, else as the manifest does. */
export function scaleOf(written: SurveyQuestion | undefined, question: QuestionThing | undefined) {
  const [said] = [...(question?.said ?? [])].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const [name = '', ends = ''] = said?.[0].split('|') ?? []
  const rating = written?.type === 'rating' ? written : undefined
  const preset: Preset | null = Object.hasOwn(PRESETS, name) ? (name as Preset) : (rating?.preset ?? null)
  const [from, to] = ends.split('-').map(Number)
  if (from !== undefined && to !== undefined && (from === 0 || from === 1) && to > from && to <= 10)
    return { preset, scale: [from, to] as const }
  if (preset) return { preset, scale: PRESETS[preset] }
  if (rating) return { preset, scale: [rating.scale?.from ?? 1, rating.scale?.to ?? 5] as const }
  return { preset, scale: null }
}
