/** The controls of "what if", and the sentence that says what is supposed. */
import type { PageType } from '../page'
import { spellDuration } from './spell'
import { laterBy, type WhatIf } from './what-if'
import type { InspectorWords } from './words'

const PAGES: readonly PageType[] = [
  'home',
  'listing',
  'product',
  'cart',
  'checkout',
  'order',
  'search',
  'other',
]
const DEVICES = ['phone', 'tablet', 'desktop'] as const

interface WhatIfViewProps {
  whatIf: WhatIf
  /** Ids of the manifest's segments. */
  segments: readonly string[]
  words: InspectorWords
  /** What changed; undefined is "as it is". */
  onSuppose(change: WhatIf): void
}

/** "8 d later, a cart of 60". */
export function saySupposed(whatIf: WhatIf, { supposed }: InspectorWords): string {
  const { cart, page, consent, visitor, device, segment } = whatIf
  const later = laterBy(whatIf)
  return [
    later ? supposed.later(spellDuration(later)) : '',
    cart === undefined ? '' : supposed.cart(cart),
    page ? supposed.page(page) : '',
    consent ? supposed.consent[consent] : '',
    visitor ? supposed.visitor[visitor] : '',
    device ? supposed.device(device) : '',
    segment ? supposed.segment(segment) : '',
  ]
    .filter(Boolean)
    .join(', ')
}

export function WhatIfView({ whatIf, segments, words, onSuppose }: WhatIfViewProps) {
  const number = (name: 'days' | 'hours' | 'cart', label: string) => (
    <label>
      {label}
      <input
        type="number"
        min="0"
        step={name === 'cart' ? 'any' : '1'}
        placeholder={words.asItIs}
        value={whatIf[name] ?? ''}
        onInput={({ currentTarget: { value } }) => {
          const amount = Number.parseFloat(value)
          onSuppose({ [name]: amount >= 0 ? amount : undefined })
        }}
      />
    </label>
  )
  const choice = (
    name: 'page' | 'consent' | 'visitor' | 'device' | 'segment',
    label: string,
    options: readonly (readonly [value: string, label: string])[],
  ) => (
    <label>
      {label}
      <select
        value={whatIf[name] ?? ''}
        onChange={({ currentTarget: { value } }) => onSuppose({ [name]: value || undefined } as WhatIf)}
      >
        <option value="">{words.asItIs}</option>
        {options.map(([value, label]) => (
          <option value={value}>{label}</option>
        ))}
      </select>
    </label>
  )
  const same = (values: readonly string[]) => values.map(value => [value, value] as const)
  return (
    <div class="controls">
      {number('days', words.days)}
      {number('hours', words.hours)}
      {number('cart', words.cartTotal)}
      {choice('page', words.page, same(PAGES))}
      {choice('consent', words.consent, [
        ['granted', words.granted],
        ['refused', words.refused],
      ])}
      {choice('visitor', words.visitor, [
        ['new', words.newVisitor],
        ['returning', words.returningVisitor],
      ])}
      {choice('device', words.device, same(DEVICES))}
      {segments[0] && choice('segment', words.segment, same(segments))}
    </div>
  )
}
