/** A verdict at a glance: a sign and a colour for the eye, a word for screen readers. */
import type { InspectorWords } from './words'

/** undefined is "unknown", as in conditions. */
export function Mark({ holds, words }: { holds: boolean | undefined; words: InspectorWords }) {
  const [kind, sign] = holds
    ? (['pass', '✓'] as const)
    : holds === false
      ? (['fail', '✗'] as const)
      : (['unknown', '?'] as const)
  return (
    <span class={`mark ${kind}`}>
      <span aria-hidden="true">{sign}</span>
      <span class="quiet">{words[kind]}: </span>
    </span>
  )
}
