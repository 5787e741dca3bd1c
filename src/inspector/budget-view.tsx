/** The one budget of all that interrupts: what of it is left, and what else keeps quiet now. */
import type { BudgetReport } from './look-over'
import { Mark } from './mark'
import { RestLine } from './rest-line'
import type { InspectorWords } from './words'

interface BudgetViewProps {
  budget: BudgetReport
  now: number
  words: InspectorWords
}

export function BudgetView({ budget, now, words }: BudgetViewProps) {
  const { interruptions, rests, quietOn, showing, manners } = budget
  return (
    <ul>
      <li>
        <Mark holds={interruptions.used < interruptions.of} words={words} />
        {words.interruptions(interruptions.used, interruptions.of)}
      </li>
      {rests.map(rest => (
        <RestLine rest={rest} now={now} words={words} />
      ))}
      <li>
        <Mark holds={!quietOn.quiet} words={words} />
        {words.quietOn(quietOn.pages.join(', ') || '–', quietOn.page)}
      </li>
      <li>
        <Mark holds={!showing} words={words} />
        {showing ? words.showing(showing) : words.nothingShowing}
      </li>
      {(manners[0] ? manners : [words.noManners]).map(reason => (
        <li>
          <Mark holds={!manners[0]} words={words} />
          {reason}
        </li>
      ))}
    </ul>
  )
}
