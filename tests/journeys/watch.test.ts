/** The watch itself: it must notice, or no journey's last line says anything. */
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { axe } from '../support/axe'
import { launch, newVisitor } from '../support/browser'
import { expectQuiet, noticed } from '../support/expect-quiet'
import { type Served, serve } from '../support/serve'
import { slowDown } from '../support/slow-down'
import { watch } from '../support/watch'

const page = (body: string, script = '') => ({
  body: `<!doctype html><html lang="en"><title>A shop</title><main><h1>A shop</h1>${body}</main>${script}</html>`,
})
const STRICT = `default-src 'self'; require-trusted-types-for 'script'`
const scripts: Record<string, string> = {
  '/error.js': 'setTimeout(() => { throw new Error("thrown on purpose") })',
  '/rejection.js': 'Promise.reject(new Error("rejected on purpose"))',
  '/console.js': 'console.error("said on purpose")',
  '/outside.js': 'fetch("https://elsewhere.invalid/pixel").catch(() => {})',
  '/shift.js':
    'setTimeout(() => document.querySelector("p").before(Object.assign(document.createElement("div"), { style: "height:300px" })), 300)',
  '/busy.js': 'setTimeout(() => { const end = performance.now() + 120; while (performance.now() < end); })',
}

let browser: Browser
let shop: Served
let visitor: BrowserContext

beforeAll(async () => {
  browser = await launch()
  shop = await serve(path => {
    const script = scripts[path]
    if (script) return { headers: { 'content-type': 'text/javascript' }, body: script }
    if (path === '/quiet') return page('<p>Nothing happens here.</p>')
    if (path === '/strict')
      return {
        ...page('<p>Strict.</p>', '<script>1</script>'),
        headers: { 'content-security-policy': STRICT },
      }
    if (path === '/picture') return page('<p>No words for it.</p><img src="data:,">')
    if (path.startsWith('/with/')) return page('<p>Text.</p>', `<script src="/${path.slice(6)}.js"></script>`)
    return undefined
  })
})
afterEach(() => visitor.close())
afterAll(async () => {
  await browser.close()
  await shop.close()
})

const visit = async (path: string, who: Parameters<typeof newVisitor>[1] = {}) => {
  visitor = await newVisitor(browser, who)
  const seen = await watch(visitor)
  const tab = await visitor.newPage()
  await tab.goto(shop.url + path)
  return { seen, tab }
}

test('A visitor of a quiet page sees it, and nothing is reported', async () => {
  const { seen, tab } = await visit('/quiet', { phone: true, colorScheme: 'dark', locale: 'es-ES' })
  expect(await tab.getByRole('heading').textContent()).toBe('A shop')
  expect(
    await tab.evaluate(() => [navigator.language, matchMedia('(prefers-color-scheme: dark)').matches]),
  ).toEqual(['es-ES', true])
  expect(await tab.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true)
  await expectQuiet(seen)
})

test.each([
  ['an error', '/with/error', 'thrown on purpose'],
  ['a rejection that nobody caught', '/with/rejection', 'rejected on purpose'],
  ['an error in the console', '/with/console', 'said on purpose'],
  ['a request to somewhere else', '/with/outside', 'https://elsewhere.invalid/pixel'],
  ['a script that the policy forbids', '/strict', 'script-src-elem blocked inline'],
])('A visitor who meets %s has it reported', async (_, path, text) => {
  const { seen } = await visit(path)
  expect((await noticed(seen)).join('\n')).toContain(text)
})

test('A visitor whose page jumps has it reported, with what moved', async () => {
  const { seen, tab } = await visit('/with/shift')
  await tab.waitForFunction(() => document.querySelector('main div'))
  expect((await noticed(seen, { layoutShift: 0.001 })).join('\n')).toMatch(/^shifted by 0\.\d+: p$/)
})

test('A visitor whose slow phone stands still has it reported, with the script', async () => {
  const { seen, tab } = await visit('/quiet')
  await slowDown(tab, 4)
  await tab.goto(`${shop.url}/with/busy`)
  expect((await noticed(seen, { noLongTasks: true })).join('\n')).toContain('/busy.js')
})

test('A visitor who cannot see is told of a picture without words, under the strictest policy too', async () => {
  const { tab } = await visit('/picture')
  expect(await axe(tab)).toEqual([expect.stringMatching(/^image-alt \(critical\): .* \| img: /)])
  expect(await axe(tab, { within: 'p' })).toEqual([])
  await tab.goto(`${shop.url}/strict`)
  expect(await axe(tab)).toEqual([])
})
