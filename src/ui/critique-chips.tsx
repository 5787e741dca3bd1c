/** Steps away from the result, each with how many products there are. */
import type { Critique } from '../guide/critique'
import { fill } from '../lib/fill'
import type { AfterLocale } from '../locales/after-contract'
import type { FullWords } from '../words'
import { sayCritique } from './say-critique'

/** "12 products". */
export function sayCount({ locale: { products }, tag }: FullWords, n: number): string {
  return fill(products[new Intl.PluralRules(tag).select(n)] ?? products.other, { n })
}

interface Props {
  critiques: readonly Critique[]
  words: FullWords
  told: AfterLocale
  /** More of the same, before the steps; left out where there is nothing to be like. */
  onAlike?: (() => void) | undefined
  onTake(critique: Critique): void
}

export function CritiqueChips({ critiques, words, told, onAlike, onTake }: Props) {
  return (
    <ul class="chips" aria-label={told.refine}>
      {onAlike && (
        <li>
          <button type="button" class="step" onClick={onAlike}>
            {told.alike}
          </button>
        </li>
      )}
      {critiques.map(critique => {
        const said = sayCritique(words, told, critique.wishes)
        return (
          <li key={said}>
            <button
              type="button"
              class="step"
              aria-label={`${said}: ${sayCount(words, critique.count)}`}
              onClick={() => onTake(critique)}
            >
              {said} <small>{critique.count}</small>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
