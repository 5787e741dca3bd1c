/** `tendero init`: drafts a first manifest from a catalogue. */
import { readFile, stat, writeFile } from 'node:fs/promises'
import { basename, extname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { draft } from '../init/draft'
import { guessMap } from '../init/guess-map'
import { ownCampaigns } from '../init/own-campaigns'
import { printJson } from '../init/print-json'
import { decodeEntities } from '../lib/decode-entities'
import { parseJson } from '../lib/parse-json'
import { dig } from '../recommenders/dig'
import type { Manifest } from '../schema'
import { count } from './count'
import { findCatalog } from './find-catalog'
import type { Io } from './io'

export const USAGE = `npx tendero init CATALOG [-o tendero.json] [--force]

Drafts a first manifest from a catalogue, in any form that "tendero catalog" reads: the most telling questions,
names and units of its fields, and where the guide shows. It is right as it stands, and made to be edited.
  -o, --out FILE  writes it there; left out, it is printed
  --force         writes over a file that is there
Ends with 0, with 1 if there is nothing to draft from, with 2 for wrong use.`

/** Where shops of these systems give everybody their catalogue, which a page reads page by page. */
const OWN_LISTS = {
  shopify: '/products.json?limit=250',
  woocommerce: '/wp-json/wc/store/v1/products?per_page=100',
}

/** Runs the command. Gives the exit code: 0 drafted, 1 no products, 2 wrong use. */
export async function init(argv: readonly string[], io: Io): Promise<number> {
  const use = readUse(argv)
  if (typeof use === 'string') {
    io.err(`${use}\n\n${USAGE}`)
    return 2
  }
  const { file, out, force, help } = use
  if (help) {
    io.out(USAGE)
    return 0
  }
  const text = await readFile(resolve(io.cwd, file), 'utf8').catch(() => null)
  if (text === null) {
    io.err(
      /^https?:/i.test(file)
        ? `${file} is an address; save what it shows first: curl "${file}" -o products.json`
        : `cannot read ${file}; write the name of a catalogue, such as public/catalog.json`,
    )
    return 2
  }
  const target = out === undefined ? null : resolve(io.cwd, out)
  if (target && !force && (await stat(target).catch(() => null))) {
    io.err(`${out} is there already; name another file, or add --force to write over it`)
    return 2
  }
  const read = await readCatalogue(resolve(io.cwd, file), text)
  if (typeof read === 'string') {
    io.err(`${file}: ${read}`)
    return 1
  }
  const own = read.type === 'shopify' || read.type === 'woocommerce' ? read.type : null
  // what is no JSON is compiled into some
  const url = own ? OWN_LISTS[own] : `/${basename(file, extname(file))}.json`
  const { manifest, said } = draft(read.products, {
    url,
    ...(read.map && { map: read.map }),
    ...(read.name && { name: read.name }),
    units: read.units,
    schema: './node_modules/tendero/dist/tendero.schema.json',
  })
  if (own) {
    manifest.recommender = [{ type: own }, { type: 'catalog' }]
    // with a manifest a shop has what it had by the tag alone
    const [guide] = Object.keys(manifest.guides ?? {})
    const back = ownCampaigns(guide, manifest.shop?.locale === 'es' ? 'es' : 'en')
    manifest.campaigns = [
      ...back.filter(({ surface }) => surface.type !== 'launcher'),
      ...(manifest.campaigns ?? []),
    ]
  }
  const json = printJson(manifest)
  if (target)
    try {
      await writeFile(target, `${json}\n`)
    } catch {
      io.err(`cannot write ${out}; name a file in a folder that is there`)
      return 2
    }
  else io.out(json)
  // not into the manifest, when that is what is printed
  const say = target ? io.out : io.err
  for (const line of [...read.said, ...said]) say(line)
  if (!/\.json$/i.test(file))
    say(
      `catalog.url: a page reads JSON; npx tendero catalog ${file} -o ${basename(file, extname(file))}.json`,
    )
  else
    say(
      own
        ? `catalog.url: "${url}", the shop's own list; if your shop lies in a folder, write that before it`
        : `catalog.url: "${url}"; put ${basename(file)} at that address of your shop`,
    )
  if (target) say(`drafted: ${out}; edit it, then npx tendero check ${out} --catalog ${file}`)
  return 0
}

interface Use {
  file: string
  out?: string | undefined
  force?: boolean | undefined
  help?: boolean | undefined
}

function readUse(argv: readonly string[]): Use | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        out: { type: 'string', short: 'o' },
        force: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    const [file, ...more] = positionals
    if (values.help) return { file: '', help: true }
    return file && !more.length ? { ...values, file } : 'name one catalogue'
  } catch (error) {
    return error instanceof Error ? error.message : 'wrong use'
  }
}

type Map = NonNullable<NonNullable<Manifest['catalog']>['map']>

/** Its products and what was guessed to read them, or a sentence why there is nothing to draft from. */
async function readCatalogue(file: string, text: string) {
  const read = (map?: Map) =>
    findCatalog(
      {
        shop: {
          locale: 'en',
          platform: { type: 'generic', selectors: {}, pages: {}, dataLayer: 'dataLayer' },
        },
        catalog: map && { url: '/', fields: {}, map },
      },
      file,
      file,
    ).catch((error: unknown) => (error instanceof Error ? error.message : String(error)))
  const raw = parsed(text)
  let found = await read()
  const hasNone = typeof found === 'string' || !found?.products[0]
  const guessed = hasNone ? guessMap(raw) : undefined
  if (guessed) found = await read({ priceUnit: 'major', ...guessed })
  if (typeof found === 'string') return `it cannot be read (${found})`
  if (!found?.products[0]) return 'no products in it; a product has an id and a title at least'
  const { products, dropped, units } = found
  const unread = dropped ? `; ${dropped} more could not be read, or were there twice` : ''
  const name = ['shop', 'store', 'tienda'].map(key => dig(raw, key)).find(one => typeof one === 'string')
  return {
    type: found.type,
    products,
    units,
    map: guessed,
    name: (name as string | undefined) ?? titleOf(text),
    said: [
      `drafted from ${count(products.length, 'product')}${unread}`,
      ...(guessed ? [`names of the catalogue: ${JSON.stringify(guessed)}; see catalog.map`] : []),
    ],
  }
}

/** What a feed in XML says that it is called, before its first product. */
function titleOf(text: string): string | undefined {
  const [head = ''] = text.slice(0, 5000).split(/<(?:item|entry)\b/)
  const [, title] = /<title>\s*(?:<!\[CDATA\[)?([^<\]]{1,80})/.exec(head) ?? []
  return title && decodeEntities(title).trim()
}

/** What the text is as JSON; undefined if it is none. */
function parsed(text: string): unknown {
  try {
    return parseJson(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
