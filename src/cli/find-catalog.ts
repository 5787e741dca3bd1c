/** The catalogue that a manifest's options are held against. */
import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { parseJson } from '../lib/parse-json'
import type { Product } from '../page'
import { readProducts } from '../recommenders/read-products'
import type { Manifest } from '../schema'

const MOST_BYTES = 8 << 20

export interface Catalogue {
  file: string
  products: Product[]
  /** Rows that could not be read. */
  dropped: number
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
  const { size } = await stat(file)
  if (size > MOST_BYTES) throw new Error(`${file} has more than ${MOST_BYTES >> 20} MiB`)
  const raw = parseJson((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''))
  const { products, dropped } = readProducts(raw, {
    base: 'https://shop.invalid/',
    currency: manifest.shop.currency ?? null,
    ...(manifest.catalog?.map && { map: manifest.catalog.map }),
  })
  return { file, products, dropped }
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
