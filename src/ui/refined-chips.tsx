/** What the visitor has made of the result, as chips beside his answers: a tap takes it back. */
import type { Refined } from '../guide/refined'
import { fill } from '../lib/fill'
import type { AfterLocale } from '../locales/after-contract'
import type { FullWords } from '../words'
import { Icon } from './icon'
import { sayWish } from './say-wish'

interface Props {
  refined: Refined
  /** What the product is called that the others are like. */
  likeTitle: string | undefined
  words: FullWords
  told: AfterLocale
  onChange(change: Partial<Refined>): void
}

export function RefinedChips({ refined, likeTitle, words, told, onChange }: Props) {
  const { wishes, dropped, like } = refined
  const chips = [
    ...(like !== undefined && likeTitle
      ? [chip(fill(told.like, { product: likeTitle }), told.remove, { like: undefined })]
      : []),
    ...wishes.map(wish =>
      chip(sayWish(words, wish), told.remove, { wishes: wishes.filter(other => other !== wish) }),
    ),
    ...dropped.map(wish => {
      const said = fill(told.dropped, { wish: sayWish(words, wish) })
      return chip(
        said,
        told.restore,
        { dropped: dropped.filter(other => other !== wish) },
        sayWish(words, wish),
      )
    }),
  ]
  return chips[0] ? (
    <ul class="chips" aria-label={told.wishes}>
      {chips.map(({ said, label, change }) => (
        <li key={said}>
          <button type="button" class="chip" aria-label={label} onClick={() => onChange(change)}>
            <bdi>{said}</bdi>
            <Icon d="M6 6l12 12M18 6L6 18" />
          </button>
        </li>
      ))}
    </ul>
  ) : null
}

const chip = (said: string, form: string, change: Partial<Refined>, wish = said) => ({
  said,
  label: fill(form, { wish }),
  change,
})
