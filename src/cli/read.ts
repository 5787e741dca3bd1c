/** `tendero read`: says what the widget would see on a saved page. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { parseHTML } from 'linkedom'
import { check } from '../check'
import { safeUrl } from '../lib/safe-url'
import type { Cart, PageFacts } from '../page'
import { readPage } from '../platforms/read-page'
import { readPatterns } from '../platforms/readers/patterns'
import type { Platform } from '../platforms/schema'
import { decodeHtml } from './decode-html'
import { inlineDataLayer } from './inline-data-layer'
import type { Io } from './io'

export const USAGE = `npx tendero read FILE --url URL [--manifest FILE] [--json]

Says what the widget would see on a saved page (HTML, or HTML packed by gzip). No script of the page runs.
  --url URL        the address that the page was saved from
  --manifest FILE  the shop's manifest, for its selectors and pages
  --json           { type, product, cart } as JSON
Ends with 0, or with 2 if it cannot read the page.`

/** A fault in the use of the command, with what to write instead. */
class Misuse extends Error {}

/** Runs the command. Gives the exit code: 0 read, 2 wrong use. */
export async function read(argv: readonly string[], io: Io): Promise<number> {
  try {
    const { values, positionals } = readUse(argv)
    if (values.help) {
      io.out(USAGE)
      return 0
    }
    const [file, ...more] = positionals
    if (!file || more.length) throw new Misuse('name one page; write: npx tendero read page.html --url URL')
    const url = safeUrl(values.url, values.url ?? '')
    if (!url)
      throw new Misuse(
        `${values.url ? `"${values.url}" is no address` : '--url is missing'}; write the address that the page was saved from: --url https://shop.example/fans/fan-x`,
      )
    const platform = await readPlatform(values.manifest, io)
    const html = decodeHtml(await open(file, io, 'a saved page'))
    const { document } = parseHTML(/<html/i.test(html) ? html : `<html><body>${html}</body></html>`)
    const dataLayer = inlineDataLayer(document, platform.dataLayer)
    const seen = shown(
      readPage({ document, url, dataLayer }, platform, readPatterns({ url }, platform.pages).type),
    )
    io.out(values.json ? JSON.stringify(seen, null, 2) : say(seen))
    return 0
  } catch (error) {
    io.err(error instanceof Misuse ? `${error.message}\n\n${USAGE}` : `the page cannot be read: ${error}`)
    return 2
  }
}

function readUse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        manifest: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : 'wrong use')
  }
}

const open = (file: string, io: Io, what: string): Promise<Buffer> =>
  readFile(resolve(io.cwd, file)).catch(() => {
    throw new Misuse(`cannot read ${file}; write the name of ${what}`)
  })

async function readPlatform(file: string | undefined, io: Io): Promise<Platform> {
  const plain: Platform = { type: 'generic', selectors: {}, pages: {}, dataLayer: 'dataLayer' }
  if (file === undefined) return plain
  const text = (await open(file, io, 'a manifest, such as public/tendero.json')).toString('utf8')
  try {
    return check(JSON.parse(text.replace(/^\uFEFF/, ''))).manifest?.shop.platform ?? plain
  } catch {
    throw new Misuse(`${file} is no manifest; write: npx tendero check ${file}`)
  }
}

type Shown = ReturnType<typeof shown>

function shown({ type, product, cart }: PageFacts) {
  if (!product) return { type, product, cart }
  const { id, title, price, currency, availability, brand, sku, gtin, url, image } = product
  return { type, product: { id, title, price, currency, availability, brand, sku, gtin, url, image }, cart }
}

const line = (name: string, value: unknown) => `${name.padEnd(16)}${value ?? '-'}`

const sayCart = ({ items, count, total, currency }: Cart): string[] => [
  line('cart', `${count} pieces, total ${total ?? '-'} ${currency ?? ''}`.trim()),
  ...items.map(item => line('', `${item.quantity} x ${item.title ?? item.id}, ${item.price ?? '-'}`)),
]

const say = ({ type, product, cart }: Shown): string =>
  [
    line('type', type),
    ...(product
      ? Object.entries(product).map(([name, value]) => line(`  ${name}`, value))
      : [line('product', null)]),
    ...(cart ? sayCart(cart) : [line('cart', null)]),
  ].join('\n')
