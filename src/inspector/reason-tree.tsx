/** The rules of an audience as a tree, each with its verdict and the actual value. */
import type { Reason } from './explain-tree'
import { Mark } from './mark'
import type { InspectorWords } from './words'

interface ReasonTreeProps {
  reason: Reason
  words: InspectorWords
}

export function ReasonTree({ reason, words }: ReasonTreeProps) {
  const { rule, holds, because, parts } = reason
  const isGroup = Object.hasOwn(words.rules, rule)
  return (
    <li>
      <Mark holds={holds} words={words} />
      {isGroup ? words.rules[rule as keyof typeof words.rules] : <code>{rule}</code>}
      {because && <span class="because"> {because}</span>}
      {parts[0] && (
        <ul>
          {parts.map(part => (
            <ReasonTree reason={part} words={words} />
          ))}
        </ul>
      )}
    </li>
  )
}
