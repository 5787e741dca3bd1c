/** The shop's catalogue from its address. */
import { buildTable, type Table } from '../guide/table'
import type { RecommenderSetting } from './contract'
import { fetchProducts } from './fetch-products'
import type { Mapping } from './read-product'

/** Loads and lays out the catalogue. Rows that cannot be read are left out and reported; rejects if none is left. */
export const loadCatalog = async (
  { url, map }: { url: string; map?: Mapping | undefined },
  setting: Omit<RecommenderSetting, 'catalog' | 'locale'>,
): Promise<Table> =>
  buildTable(
    await fetchProducts(
      {
        url,
        map,
        currency: setting.currency,
        ms: 8000,
        maxBytes: 8 << 20,
        maxProducts: 20_000,
        code: 'catalog-rows',
        name: url,
      },
      setting,
    ),
  )
