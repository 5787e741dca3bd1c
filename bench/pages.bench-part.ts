/**
 * What is read of captured shop pages, and how long it takes: `npm run bench -- pages [--dir DIR] [--no-time]
 * [--no-misses] [--held-out]
 * [--times]`. DIR has the folders below, each with a manifest.json; those that are missing are left
 * out. The misses of the shops that are held out, so that no rule is written for them, are told with --held-out only.
 */
import { parseArgs } from 'node:util'
import type { PageFacts } from '../src/page'
import { type Captured, readCaptured } from './pages/captured'
import { judgeProduct, type Verdict } from './pages/judge-product'
import { naivePrice } from './pages/naive-price'
import { timeReading } from './pages/time-reading'
import type { Figure } from './table'

const PRODUCTS = 'scrapinghub-product-extraction-benchmark'
const SHOPS = ['formasaurus-shops', 'autopager-listings']
const OTHERS = 'negatives-non-shop'

export default async function pages(args: string[]): Promise<Figure[]> {
  const { values } = parseArgs({
    args,
    strict: false,
    options: {
      dir: { type: 'string', default: '../shared/fixtures' },
      'no-time': { type: 'boolean' },
      'no-misses': { type: 'boolean' },
      'held-out': { type: 'boolean' },
      times: { type: 'boolean' },
    },
  })
  const dir = String(values.dir)
  const miss: Miss = (heldOut, ...told) => {
    if (!values['no-misses'] && (values['held-out'] || !heldOut)) console.log(`  miss: ${told.join(' | ')}`)
  }
  return [
    ...(await products(dir, miss)),
    ...(await shops(dir, miss)),
    ...(await others(dir, miss)),
    ...(values['no-time'] ? [] : await time(dir, values.times === true)),
  ]
}

type Miss = (heldOut: boolean, ...told: unknown[]) => void

/** Of those that are judged, how many per cent have this verdict. */
const share = (verdicts: readonly Verdict[], which: Verdict): number => {
  const judged = verdicts.filter(Boolean)
  return (100 * judged.filter(one => one === which).length) / (judged.length || 1)
}

async function products(dir: string, miss: Miss): Promise<Figure[]> {
  const all: (ReturnType<typeof judgeProduct> & { both: Verdict; type: Verdict; heldOut: boolean })[] = []
  const naive: Verdict[] = []
  for await (const { page, facts, document, heldOut } of readCaptured(dir, PRODUCTS)) {
    const { product, type, sources } = facts
    const verdicts = judgeProduct(page, product)
    for (const [field, verdict] of Object.entries(verdicts))
      if (verdict === 'wrong' || verdict === 'none') {
        const source = sources?.[field as 'price']
        const got = field === 'sku' ? `${product?.sku} ${product?.id}` : product?.[field as 'price']
        const from = source && `${source.from} ${source.confidence}`
        miss(heldOut, page.file.slice(5, 12), page.url.slice(0, 60), field, page.expected?.[field], got, from)
      }
    if (type !== 'product')
      miss(heldOut, page.file.slice(5, 12), page.url.slice(0, 60), 'type', 'product', type)
    const both = [verdicts.price, verdicts.currency].filter(Boolean)
    all.push({
      ...verdicts,
      both: verdicts.price && (both.find(one => one !== 'right') ?? 'right'),
      type: type === 'product' ? 'right' : 'wrong',
      heldOut,
    })
    const amount = naivePrice(document)
    naive.push(judgeProduct(page, { ...NOTHING, price: amount }).price)
  }
  if (!all.length) return []
  const of = (field: Exclude<keyof (typeof all)[number], 'heldOut'>, which: Verdict = 'right', list = all) =>
    share(
      list.map(one => one[field]),
      which,
    )
  const wrong = all.filter(one => one.price === 'wrong' || (one.price && one.currency === 'wrong'))
  const heldOut = all.filter(one => one.heldOut)
  const known = all.filter(one => !one.heldOut)
  return [
    { name: 'product pages', value: all.length, unit: '' },
    { name: 'price and currency right', value: of('both'), unit: '%', atLeast: 92 },
    {
      name: 'price and currency right, of the third held out',
      value: of('both', 'right', heldOut),
      unit: '%',
    },
    { name: 'price and currency right, of the others', value: of('both', 'right', known), unit: '%' },
    {
      name: 'price or currency wrong',
      value: (100 * wrong.length) / all.filter(one => one.price).length,
      unit: '%',
      goal: 2,
    },
    { name: 'price right', value: of('price'), unit: '%' },
    { name: 'price right by the naive cascade', value: share(naive, 'right'), unit: '%' },
    { name: 'price wrong by the naive cascade', value: share(naive, 'wrong'), unit: '%' },
    { name: 'availability right', value: of('availability'), unit: '%', atLeast: 85 },
    { name: 'availability wrong', value: of('availability', 'wrong'), unit: '%' },
    { name: 'name present', value: of('name'), unit: '%', atLeast: 100 },
    { name: 'SKU or id right', value: of('sku'), unit: '%', atLeast: 75 },
    { name: 'brand right', value: of('brand'), unit: '%' },
    { name: 'brand wrong', value: of('brand', 'wrong'), unit: '%' },
    { name: 'GTIN right', value: of('gtin'), unit: '%' },
    { name: 'known as a product page', value: of('type'), unit: '%' },
  ]
}

const NOTHING = {
  id: '',
  title: '',
  url: null,
  image: null,
  price: null,
  currency: null,
  availability: null,
  brand: null,
  sku: null,
  gtin: null,
  fields: {},
}

/** The kinds of page that a label can say; those that a visitor sees otherwise are one. */
const fold = (type: string): string =>
  /product|listing/.test(type) ? type : type === 'search' ? 'listing' : 'other'

async function shops(dir: string, miss: Miss): Promise<Figure[]> {
  const verdicts: { verdict: Verdict; heldOut: boolean; product: boolean; price: boolean }[] = []
  for (const set of SHOPS)
    for await (const { page, facts, heldOut } of readCaptured(dir, set)) {
      if (!page.pageType) continue
      const isRight = fold(page.pageType) === fold(facts.type)
      if (!isRight) {
        const { from, confidence } = facts.sources?.type ?? {}
        miss(
          heldOut,
          set,
          page.file,
          page.url.slice(0, 80),
          'type',
          page.pageType,
          facts.type,
          from,
          confidence,
        )
      }
      verdicts.push({
        verdict: isRight ? 'right' : 'wrong',
        heldOut,
        product: page.pageType === 'product',
        price: facts.product?.price != null,
      })
    }
  if (!verdicts.length) return []
  const of = (list: typeof verdicts) =>
    share(
      list.map(one => one.verdict),
      'right',
    )
  const sold = verdicts.filter(one => one.product)
  return [
    { name: 'shop pages', value: verdicts.length, unit: '' },
    { name: 'kind of page right', value: of(verdicts), unit: '%', atLeast: 90 },
    {
      name: 'kind of page right, of the third held out',
      value: of(verdicts.filter(one => one.heldOut)),
      unit: '%',
    },
    {
      name: 'of their product pages with a price (not judged)',
      value: (100 * sold.filter(one => one.price).length) / (sold.length || 1),
      unit: '%',
    },
  ]
}

async function others(dir: string, miss: Miss): Promise<Figure[]> {
  let pages = 0
  let found = 0
  let carts = 0
  for await (const { page, facts, heldOut } of readCaptured(dir, OTHERS)) {
    pages++
    if (facts.product) found++
    if (facts.cart) carts++
    if (facts.product || facts.cart || !/other|home|search/.test(facts.type))
      miss(heldOut, OTHERS, page.file, page.url.slice(0, 80), 'nothing', facts.type, facts.product?.title)
  }
  return pages
    ? [
        { name: 'pages of no shop', value: pages, unit: '' },
        { name: 'products found there', value: found, unit: '', goal: 0 },
        { name: 'carts found there', value: carts, unit: '', goal: 0 },
      ]
    : []
}

/** The longest pages of those that are captured, at most this many. */
const TIMED = 24

async function time(dir: string, tell: boolean): Promise<Figure[]> {
  const pages: { page: Captured; html: string; dataLayer: unknown[]; facts: PageFacts }[] = []
  for await (const { page, html, dataLayer, facts } of readCaptured(dir, PRODUCTS))
    pages.push({ page, html, dataLayer, facts })
  const longest = pages.sort((a, b) => b.html.length - a.html.length).slice(0, TIMED)
  if (!longest[0]) return []
  const timings = await timeReading(longest)
  if (tell)
    for (const { page, kilobytes, elements, reading, walking, longest } of timings)
      console.log(
        `  ${reading.toFixed(1)} ms, longest task ${longest.toFixed(1)} ms, ${walking.toFixed(1)} ms to walk ${elements} elements, ${kilobytes.toFixed(0)} kB | ${page.url.slice(0, 70)}`,
      )
  const sorted = (list: number[]) => list.sort((a, b) => a - b)
  const readings = sorted(timings.map(one => one.reading))
  const tasks = sorted(timings.map(one => one.longest))
  const middle = (list: number[]) => list[list.length >> 1]!
  const alike = timings.filter((one, i) => {
    const { type, product } = longest[i]!.facts
    return one.facts.type === type && one.facts.price === (product?.price ?? null)
  })
  return [
    { name: 'longest pages read in the browser', value: timings.length, unit: '' },
    { name: 'their length, median', value: middle(sorted(timings.map(one => one.kilobytes))), unit: 'kB' },
    { name: 'reading one at 4x, median', value: middle(readings), unit: 'ms', goal: 10 },
    {
      name: 'reading one at 4x, 95th percentile',
      value: readings[Math.floor(readings.length * 0.95)]!,
      unit: 'ms',
    },
    { name: 'longest task of a reading at 4x, median', value: middle(tasks), unit: 'ms', goal: 10 },
    {
      name: 'longest task of a reading at 4x, 95th percentile',
      value: tasks[Math.floor(tasks.length * 0.95)]!,
      unit: 'ms',
    },
    {
      name: 'times as long as walking its elements, median',
      value: middle(sorted(timings.map(one => one.reading / one.walking))),
      unit: '',
    },
    {
      name: 'type and price as read outside the browser',
      value: (100 * alike.length) / timings.length,
      unit: '%',
    },
  ]
}
