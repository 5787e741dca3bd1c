/** The catalogue that a manifest's options are held against. */
import { stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Product } from '../page'
import type { Manifest } from '../schema'
import { type ReadCatalogue, readCatalogue } from './read-catalogue'

/** A page reads no more. */
const MOST_BYTES = 8 << 20
/** These a page reads as they are; the others only compiled. */
const FOR_PAGES: readonly ReadCatalogue['type'][] = ['json', 'shopify', 'woocommerce', 'compiled']

export interface Catalogue {
  file: string
  /** What wrote it. */
  type: ReadCatalogue['type']
  products: Product[]
  /** Rows that could not be read. */
  dropped: number
  /** Units that a feed wrote beside its numbers, by field. */
  units: ReadonlyMap<string, string>
  /** Why a page cannot read it as it is, if it cannot. */
  notForPages: string | null
}

/**
 * Reads the named file, else the one that `catalog.url` would be if the manifest's folder, or a `public` beside it,
 * were the root of the shop. Null if there is none; rejects if there is one that cannot be read.
 */
export async function findCatalog(
  manifest: Pick<Manifest, 'catalog' | 'shop'>,
  manifestFile: string,
  named?: string,
): Promise<Catalogue | null> {
  const file = named ?? (await besides(manifest.catalog?.url, dirname(manifestFile)))
  if (!file) return null
  const { type, products, left, doubles, typed } = await readCatalogue([file], {
    currency: manifest.shop.currency ?? null,
    map: manifest.catalog?.map,
    now: Date.now(),
  })
  const { size } = await stat(file)
  return {
    file,
    type,
    products,
    dropped: left.length + doubles.length,
    units: new Map(typed.flatMap(({ field, unit }) => (unit ? [[field, unit]] : []))),
    notForPages: !FOR_PAGES.includes(type)
      ? `no page reads ${type}`
      : size > MOST_BYTES
        ? `no page reads more than ${MOST_BYTES >> 20} MiB`
        : null,
  }
}

async function besides(url: string | undefined, folder: string): Promise<string | undefined> {
  if (!url || /^\s*(\w+:|[\\/]{2})/.test(url)) return undefined
  const path = decodeURIComponent(new URL(url, 'https://shop.invalid/').pathname)
  const roots = [folder, join(folder, 'public'), resolve(folder, '..'), resolve(folder, '..', 'public')]
  for (const file of [...roots.map(root => join(root, path)), join(folder, basename(path))]) {
    const found = await stat(file).catch(() => null)
    if (found?.isFile()) return file
  }
  return undefined
}
