import type { Table } from '../guide/table'
import { safeUrl } from '../lib/safe-url'
import type { CatalogSetting } from '../recommenders/contract'
import { fetchReply } from '../recommenders/fetch-reply'
import { loadCompact } from './load'

/** The compact catalogue of an address as a table; its cards lie beside it. Throws, in a sentence, if it cannot be read. */
export const loadCompactAt = (
  raw: object,
  url: string,
  setting: CatalogSetting,
  maxProducts: number,
): Table =>
  loadCompact(raw, {
    base: setting.base,
    currency: setting.currency,
    maxProducts,
    fetch: file =>
      fetchReply(
        { url: file, ms: 3000, maxBytes: 1 << 20 },
        { fetch: setting.fetch, base: safeUrl(url, setting.base)! },
      ),
    failed: reason => setting.problem('catalog-cards', `${url}: ${reason}`),
  })
