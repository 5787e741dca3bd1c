/** Files of products on disk, in any form that Tendero reads. */
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { CompactCatalogue } from '../compact/contract'
import { loadCompact } from '../compact/load'
import type { FeedType } from '../feeds/contract'
import { decodeText } from '../feeds/decode-text'
import { type FeedFile, type ReadFeed, readFeed } from '../feeds/read-feed'
import { BodyError } from '../lib/body-error'
import { parseJson } from '../lib/parse-json'
import type { ReadOptions } from '../recommenders/read-product'
import { lineAt, scanJson } from './scan-json'

/** Addresses without a host start here; they are written without it again. */
export const NOWHERE = 'https://shop.invalid'

/** There is no such file, or it is a folder: not what it says is wrong, but how the command was used. */
export class Unreadable extends Error {}

export interface ReadCatalogue extends Omit<ReadFeed, 'type'> {
  type: FeedType | 'compiled'
  /** Character sets other than UTF-8 that files turned out to be in. */
  charsets: string[]
}

/** Rejects with an Error in plain words where a file is none, or is broken off. */
export async function readCatalogue(
  files: readonly string[],
  options: Omit<ReadOptions, 'base'> & { now: number },
): Promise<ReadCatalogue> {
  const charsets = new Set<string>()
  const read: FeedFile[] = []
  for (const file of files) {
    const bytes = await readFile(file).catch(() => {
      throw new Unreadable(`there is no file ${basename(file)} that can be read`)
    })
    const { text, charset } = decodeText(bytes)
    if (charset !== 'utf-8') charsets.add(charset)
    read.push({ name: basename(file), text })
  }
  const [first] = read
  if (first && /^\s*\{\s*"tendero"\s*:\s*"catalogue"/.test(first.text))
    return { ...(await readCompiled(first.text, files[0]!)), charsets: [...charsets] }
  try {
    const feed = readFeed(read, { base: `${NOWHERE}/`, ...options })
    return { ...feed, charsets: [...charsets] }
  } catch (error) {
    if (error instanceof BodyError && error.code === 'not-json') throw new Error(whereBroken(read))
    throw error
  }
}

function whereBroken(files: readonly FeedFile[]): string {
  for (const { name, text } of files) {
    const { fault } = scanJson(text)
    if (!fault) continue
    const { line, column } = lineAt(text, fault.at)
    return `${files[1] ? `${name}, ` : ''}line ${line}, column ${column}: ${fault.what}; ${fault.fix}`
  }
  return 'not JSON'
}

async function readCompiled(text: string, file: string): Promise<Omit<ReadCatalogue, 'charsets'>> {
  const table = loadCompact(parseJson(text) as CompactCatalogue, {
    base: `${NOWHERE}/`,
    currency: null,
    maxProducts: Number.POSITIVE_INFINITY,
    fetch: async cards =>
      parseJson(await readFile(join(dirname(file), basename(cards.replace(/\?.*/, ''))), 'utf8')),
    failed: reason => {
      throw new Error(reason)
    },
  })
  const products = table.ids.map((_, row) => table.product(row))
  await table.complete(products)
  return { type: 'compiled', products, left: [], doubles: [], odd: [], typed: [], unsure: [] }
}
