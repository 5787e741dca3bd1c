import { loadAfterLocale } from './locales/after'
import type { AfterLocale } from './locales/after-contract'
import type { Words } from './words'

/** The words of refining a result, in the visitor's language. Rejects if they cannot be fetched. */
export const loadAfterWords = ({ tag, shop }: Words): Promise<AfterLocale> =>
  loadAfterLocale(tag, shop.locale)
