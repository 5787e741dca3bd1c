/** `tendero read`: says what the widget would see on a page. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { parseHTML } from 'linkedom'
import { check } from '../check'
import { safeUrl } from '../lib/safe-url'
import type { PageFacts } from '../page'
import { detect } from '../platforms/auto'
import { readPage } from '../platforms/read-page'
import { readPatterns } from '../platforms/readers/patterns'
import { auto, type Platform } from '../platforms/schema'
import { decodeHtml } from './decode-html'
import { fetchPage } from './fetch-page'
import { inlineDataLayer, inlinePixels } from './inline-data-layer'
import type { Io } from './io'
import { type ShownPage, sayPage } from './say-page'
import { sayPlatform } from './say-platform'

export const USAGE = `npx tendero read URL-or-FILE [--url URL] [--manifest FILE] [--json]

Says what the widget would see on a page: fetched from its address, or saved (HTML, or HTML packed by gzip): what it is,
which system runs the shop and what follows from that, its product and cart, who said so, how sure that is, and what is
missing. No script of the page runs.
  --url URL        the address that a file was saved from; else the one that the file says is its own
  --manifest FILE  the shop's manifest, for its selectors and pages
  --json           { platform, type, product, cart, sources } as JSON, platform null where no system is known by its marks
Ends with 0, or with 2 if it cannot read the page.`

/** A fault in the use of the command, with what to write instead. */
class Misuse extends Error {}

/** Runs the command. Gives the exit code: 0 read, 2 wrong use or no page. */
export async function read(
  argv: readonly string[],
  io: Io,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<number> {
  try {
    const { values, positionals } = readUse(argv)
    if (values.help) {
      io.out(USAGE)
      return 0
    }
    const [page, ...more] = positionals
    if (!page || more.length) throw new Misuse('name one page; write: npx tendero read page.html --url URL')
    const platform = await readPlatform(values.manifest, io)
    const address = /^https?:/i.test(page) ? safeUrl(page, page) : null
    const found = address
      ? await fetchPage(address, fetch)
      : { bytes: await open(page, io, 'a saved page'), url: null }
    const html = decodeHtml(found.bytes)
    const { document } = parseHTML(/<html/i.test(html) ? html : `<html><body>${html}</body></html>`)
    const url = addressOf(document, values.url, found.url)
    const dataLayer = inlineDataLayer(document, platform.dataLayer)
    const pixels = inlinePixels(document)
    const source = { document, url, dataLayer, pixels }
    const seen = shown(await readPage(source, platform, readPatterns({ url }, platform.pages).type))
    // scripts do not run here, so only marks of the page tell the system
    const system = detect({ document }) ?? null
    const language = document.documentElement?.getAttribute('lang') ?? ''
    io.out(
      values.json
        ? JSON.stringify({ platform: system, ...seen }, null, 2)
        : sayPage(seen, sayPlatform({ found: system, named: platform.type, language })),
    )
    return 0
  } catch (error) {
    io.err(error instanceof Misuse ? `${error.message}\n\n${USAGE}` : `the page cannot be read: ${error}`)
    return 2
  }
}

/** Where the page lies: as `--url` says, as it was fetched, or as it says itself. */
function addressOf(document: Document, said: string | undefined, fetched: string | null): string {
  const own = document.querySelector('link[rel~="canonical"]')?.getAttribute('href')
  const url = said === undefined ? (fetched ?? safeUrl(own, own ?? '')) : safeUrl(said, said)
  if (url) return url
  throw new Misuse(
    `${said ? `"${said}" is no address` : '--url is missing'}; write the address that the page was saved from: --url https://shop.example/fans/fan-x`,
  )
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
  if (file === undefined) return auto
  const text = (await open(file, io, 'a manifest, such as public/tendero.json')).toString('utf8')
  try {
    return check(JSON.parse(text.replace(/^\uFEFF/, ''))).manifest?.shop.platform ?? auto
  } catch {
    throw new Misuse(`${file} is no manifest; write: npx tendero check ${file}`)
  }
}

function shown({ type, product, cart, sources = {} }: PageFacts): ShownPage {
  if (!product) return { type, product, cart, sources }
  const { id, title, price, currency, availability, brand, sku, gtin, url, image } = product
  const ten = { id, title, price, currency, availability, brand, sku, gtin, url, image }
  return { type, product: ten, cart, sources }
}
