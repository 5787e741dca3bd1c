/** The owner opens the report from the disk: it is whole, it can be read by everybody, and nothing of it leaves. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Report } from '../../src/report/contract'
import { reportPage } from '../../src/report/page'
import { axe } from '../support/axe'
import { launch, newVisitor, type Visitor } from '../support/browser'
import { emptyReport, reportOf } from '../support/report-of'

let browser: Browser
let folder: string
let owner: BrowserContext | undefined

beforeAll(async () => {
  browser = await launch()
  folder = await mkdtemp(join(tmpdir(), 'tendero-report-'))
})
afterEach(() => owner?.close())
afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true })
})

/** What went wrong or left the page; nothing should. */
const noticed: string[] = []

async function open(report: Report, visitor: Visitor = {}, hash = ''): Promise<Page> {
  const file = join(folder, 'report.html')
  await writeFile(file, reportPage(report))
  owner = await newVisitor(browser, visitor)
  const page = await owner.newPage()
  noticed.length = 0
  page.on('console', message => noticed.push(message.text()))
  page.on('pageerror', error => noticed.push(error.message))
  page.on('request', request => request.url().startsWith('file:') || noticed.push(request.url()))
  await page.goto(pathToFileURL(file).href + hash)
  await drawn(page)
  return page
}

/** Until every plot stands in its room. */
const drawn = (page: Page) => expect.poll(() => page.locator('.plot:not(:has(svg))').count()).toBe(0)

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
const headline = (page: Page) => page.locator('.headline').textContent()

const visitors: [string, Visitor, string][] = [
  ['in light', {}, 'en'],
  ['in dark', { colorScheme: 'dark' }, 'en'],
  ['in Spanish', { locale: 'es-ES' }, 'es'],
  ['on a phone', { phone: true }, 'en'],
  ['in high contrast', { forcedColors: true }, 'en'],
]
test.each(visitors)('The report can be read %s', async (_, visitor, language) => {
  const page = await open(reportOf({ language }), visitor)
  expect(await sideways(page)).toBe(0)
  expect(await axe(page)).toEqual([])
  expect(noticed).toEqual([])
})

test('With letters twice as large nothing is cut off, on a phone of 360 too', async () => {
  const page = await open(reportOf())
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  await page.setViewportSize({ width: 360, height: 740 })
  await drawn(page)
  expect(await sideways(page)).toBe(0)
  // the letters of the plots grow with the rest
  await expect
    .poll(() =>
      page
        .locator('.plot text')
        .first()
        .evaluate(text => getComputedStyle(text).fontSize),
    )
    .toBe('24px')
  expect(await axe(page)).toEqual([])
})

test('A report of a year with many campaigns opens; so does one of nothing', async () => {
  const year = reportOf({ bucket: 'week', buckets: 60, segments: 12, campaigns: 20 })
  expect(await headline(await open(year))).toContain('13 weeks')
  expect(noticed).toEqual([])
  await owner?.close()
  const page = await open(emptyReport())
  expect(await axe(page)).toEqual([])
  expect(noticed).toEqual([])
})

test('The filters work by keyboard, all follows at once, and the address keeps them', async () => {
  const page = await open(reportOf())
  const before = await headline(page)
  const plot = await page.locator('.plot path').first().getAttribute('d')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => headline(page)).toContain('these 7 days')
  await expect.poll(() => page.locator('.plot path').first().getAttribute('d')).not.toBe(plot)
  expect(page.url()).toContain('#days=7')
  for (const _ of ['From', 'To', 'Device']) await page.keyboard.press('Tab')
  await page.keyboard.press('p')
  await expect.poll(() => page.locator('main').textContent()).toContain('Counted here: Phone only.')
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('select')
  const after = await headline(page)
  expect(after).not.toBe(before)
  await page.reload()
  expect(await headline(page)).toBe(after)
})

test('A link to a section takes the keyboard there and leaves the filter alone', async () => {
  const page = await open(reportOf(), {}, '#days=7')
  await page.getByRole('navigation').getByRole('link', { name: 'Surveys' }).press('Enter')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Surveys')
  expect(page.url()).toContain('#days=7')
})

test('Low scores stand alone when the owner asks for them', async () => {
  const page = await open(reportOf())
  await page.getByLabel('Show').selectOption('low')
  for (const score of await page.locator('.comments .score').allTextContents())
    expect(score).toMatch(/^[12] of 5$/)
})

test('What a visitor wrote cannot run, whatever it is', async () => {
  const comments = [
    '</script><script>document.title="taken"</script>',
    '<img src="https://elsewhere.invalid/x" onerror="document.title=\'taken\'">',
    '\u202E<!--\u2028',
  ]
  const page = await open({ ...reportOf({ comments }), shop: '<b>Shop</b>' })
  expect(await page.locator('.comment').allTextContents()).toEqual(comments)
  expect(await page.title()).toBe('<b>Shop</b>: what the assistant brings')
  expect(noticed).toEqual([])
})

test('Before it is printed, all plots are drawn for the sheet, and for the screen again after it', async () => {
  const page = await open(reportOf({ bucket: 'week', buckets: 60, campaigns: 20 }))
  const widest = () =>
    page.evaluate(() =>
      Math.max(...[...document.querySelectorAll('.plot svg')].map(svg => Number(svg.getAttribute('width')))),
    )
  expect(await widest()).toBeGreaterThan(700)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  expect(await widest()).toBeLessThan(688)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect.poll(widest).toBeGreaterThan(700)
})

test('On paper it has no filters, and no plot is wider than the sheet', async () => {
  const page = await open(reportOf())
  await page.emulateMedia({ media: 'print' })
  // A4 without its margins, at 96 px an inch
  await page.setViewportSize({ width: 688, height: 1000 })
  await drawn(page)
  expect(await page.locator('.filters').isVisible()).toBe(false)
  expect(await sideways(page)).toBe(0)
})
