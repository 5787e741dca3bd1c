/** `tendero catalog`: compiles a shop's products into the file that the page loads, and says what is in them. */
import { readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { check as checkManifest } from '../check'
import { type Compiled, compile } from '../compact/compile'
import { describeFields } from '../feeds/describe-fields'
import { oneCurrency } from '../feeds/one-currency'
import { parseJson } from '../lib/parse-json'
import type { Product } from '../page'
import type { Mapping } from '../recommenders/read-product'
import type { Io } from './io'
import { NOWHERE, readCatalogue, Unreadable } from './read-catalogue'
import { type CatalogueReport, sayCatalogue } from './say-catalogue'

export const USAGE = `npx tendero catalog IN [IN ...] [-o OUT] [--manifest FILE] [--currency EUR] [--json]

Reads a shop's products and compiles them into the small file that the page loads.
IN is one of, or several files of one kind:
  the shop's own JSON            Shopify's products.json        WooCommerce's /wc/store/v1/products
  Google Merchant, XML or text   CSV, also as Shopify and WooCommerce export it
  -o OUT           writes OUT, and beside it the files of cards that it names (OUT.cards-0.json ...);
                   left out, it only says what is in the products
  --manifest FILE  takes catalog.map and shop.currency from there
  --currency EUR   what the shop sells in, for prices that do not say theirs
  --json           the report as JSON
Ends with 0, with 1 if there are no products, with 2 for wrong use.`

/** Runs the command. Gives the exit code: 0 all right, 1 no products, 2 wrong use. */
export async function catalog(argv: readonly string[], io: Io, now = Date.now()): Promise<number> {
  const use = readUse(argv)
  if (typeof use === 'string') {
    io.err(`${use}\n\n${USAGE}`)
    return 2
  }
  if (use.help) {
    io.out(USAGE)
    return 0
  }
  const files = use.files.map(file => resolve(io.cwd, file))
  const out = use.out === undefined ? undefined : resolve(io.cwd, use.out)
  if (out && files.includes(out)) {
    io.err('IN and OUT are one file: write to another')
    return 2
  }
  let report: CatalogueReport
  let compiled: Compiled | undefined
  try {
    const { map, currency } = await readManifest(use.manifest && resolve(io.cwd, use.manifest))
    const read = await readCatalogue(files, { map, currency: use.currency ?? currency, now })
    if (read.type === 'compiled') throw new Error('compiled already')
    if (!read.products[0])
      throw new Error(`no products${read.left[0] ? `: row ${read.left[0].row} has ${read.left[0].why}` : ''}`)
    const money = oneCurrency(read.products, use.currency ?? currency)
    const products = money.products.map(fromTheRoot)
    const { fields, odd } = describeFields(products)
    if (out) compiled = compile(products, `${nameOf(out)}.cards-{n}.json`)
    report = {
      type: read.type,
      products: products.length,
      charsets: read.charsets,
      left: read.left,
      doubles: read.doubles,
      currencies: money.counts,
      currency: money.currency,
      otherCurrency: money.others,
      fields,
      odd: [...read.odd, ...odd],
      typed: read.typed,
      unsure: read.unsure,
      carded: compiled?.carded ?? [],
      cut: compiled?.cut ?? 0,
      files: [],
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const said = `${use.files.join(', ')}: ${why}`
    if (use.json) io.out(JSON.stringify({ ok: false, error: said }, null, 2))
    else io.err(said)
    return error instanceof Unreadable ? 2 : 1
  }
  if (compiled && out)
    try {
      report.files = await write(compiled, out)
    } catch {
      io.err(`cannot write ${use.out}: name a file in a folder that is there`)
      return 2
    }
  io.out(use.json ? JSON.stringify({ ok: true, ...report }, null, 2) : sayCatalogue(report))
  return 0
}

const nameOf = (file: string) => basename(file).replace(/\.json$/i, '')

/** Addresses that had no host get none: the page knows where it is. */
const fromTheRoot = (product: Product): Product => {
  const rooted = (address: string | null) => (address === null ? null : address.replace(`${NOWHERE}/`, '/'))
  return { ...product, url: rooted(product.url), image: rooted(product.image) }
}

/** Writes the cards first: a catalogue that is there has its cards. Gives what was written; brotli of the catalogue and of the largest cards, for it takes time. */
async function write({ catalogue, cards }: Compiled, out: string): Promise<CatalogueReport['files']> {
  const files = [
    ...cards.map((card, n) => ({
      name: catalogue.cards.file.replace('{n}', String(n)),
      json: card as object,
    })),
    { name: basename(out), json: catalogue },
  ]
  const written: CatalogueReport['files'] = []
  let largest = { text: '', at: 0 }
  for (const { name, json } of files) {
    const text = JSON.stringify(json)
    await writeFile(join(dirname(out), name), text)
    const isLast = written.length === cards.length
    if (!isLast && text.length > largest.text.length) largest = { text, at: written.length }
    written.push({
      name,
      bytes: Buffer.byteLength(text),
      ...(isLast && { brotli: brotliCompressSync(text).length }),
    })
  }
  written[largest.at]!.brotli = brotliCompressSync(largest.text).length
  return written.reverse()
}

async function readManifest(
  file: string | undefined,
): Promise<{ map: Mapping | undefined; currency: string | null }> {
  if (!file) return { map: undefined, currency: null }
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Unreadable(`--manifest: there is no file ${basename(file)} that can be read`)
  })
  const { manifest } = checkManifest(parsed(text))
  if (!manifest) throw new Error(`${basename(file)} is no manifest: npx tendero check ${basename(file)}`)
  return { map: manifest.catalog?.map, currency: manifest.shop.currency ?? null }
}

/** Undefined, which is no manifest, if it is no JSON. */
function parsed(text: string): unknown {
  try {
    return parseJson(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

interface Use {
  files: string[]
  out?: string | undefined
  manifest?: string | undefined
  currency?: string | undefined
  json?: boolean | undefined
  help?: boolean | undefined
}

function readUse(argv: readonly string[]): Use | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        out: { type: 'string', short: 'o' },
        manifest: { type: 'string' },
        currency: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help) return { files: [], help: true }
    if (!positionals[0]) return 'name a file of products'
    if (values.currency && !/^[A-Z]{3}$/.test(values.currency))
      return 'write --currency as three letters: EUR'
    return { ...values, files: positionals }
  } catch (error) {
    return error instanceof Error ? error.message : 'wrong use'
  }
}
