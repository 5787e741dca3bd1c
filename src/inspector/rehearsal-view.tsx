/** What became of "show now". */
import type { Rehearsal } from './state'
import type { InspectorWords } from './words'

interface RehearsalViewProps {
  rehearsal: Rehearsal | null
  words: InspectorWords
}

export function RehearsalView({ rehearsal, words }: RehearsalViewProps) {
  if (!rehearsal) return null
  const { id, outcome } = rehearsal
  const say = { shown: words.rehearsing, nothing: words.nothingToShow, failed: words.failed }
  return <p class="notice">{say[outcome](id)}</p>
}
