/** The last decisions, newest first: what was weighed, what was chosen, and why. */
import { spellTime } from './spell'
import type { Decision } from './state'
import type { InspectorWords } from './words'

interface DecisionsViewProps {
  decisions: readonly Decision[]
  words: InspectorWords
  now: number
}

export function DecisionsView({ decisions, words, now }: DecisionsViewProps) {
  if (!decisions[0]) return <p>{words.noDecisions}</p>
  return (
    <ol class="log">
      {decisions.map(({ at, trace }) => (
        <li>
          <time>{spellTime(at, now, words.tag)}</time>
          <ul>
            {trace.map(({ campaign, because }) => (
              <li>
                <b>{campaign}</b> <span class="because">{because.join('; ')}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
