/** What a product's button to the cart says and does, and what became of it. */
import type { ResultLocale } from '../locales/contract'
import type { Product } from '../page'

/** What became of a product on its way to the cart; `why` it failed, in the shop's words. */
export interface Adding {
  state: 'adding' | 'added' | 'failed' | 'choose'
  why?: string
}

export interface AddAction {
  label: string
  disabled: boolean
  failed: boolean
  /** What is heard, and seen if it failed. */
  said: string
  /** It leads to the product's own page instead, where one of its forms is chosen. */
  href: string | null
}

/** `now` is what became of it so far. */
export function addAction(
  { title, url, choices }: Product,
  now: Adding | undefined,
  locale: ResultLocale,
): AddAction {
  const failed = now?.state === 'failed'
  const isChoice = choices || now?.state === 'choose'
  const state = failed || isChoice ? undefined : (now?.state as 'adding' | 'added' | undefined)
  return {
    label: isChoice ? locale.choose : state ? locale[state] : locale.addToCart,
    disabled: !!state,
    failed: failed || now?.state === 'choose',
    said: failed
      ? [locale.addFailed, now.why].filter(Boolean).join(': ')
      : now?.state === 'choose'
        ? locale.chooseFirst
        : state === 'added'
          ? `${locale.added}: ${title}`
          : '',
    href: isChoice ? url : null,
  }
}
