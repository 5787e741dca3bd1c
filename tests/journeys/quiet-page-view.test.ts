/** A page on which nothing is shown: nothing is rendered, nothing moves, nothing stands still, and few bytes come. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { brotli, chunkName, readBuilt } from '../support/built'
import { expectQuiet } from '../support/expect-quiet'
import { surfaces } from '../support/in-the-guide'
import { remembered } from '../support/kept-in'
import { longestTask } from '../support/longest-task'
import { sizeRows } from '../support/size-rows'
import { slowDown } from '../support/slow-down'
import { serveManifest, stamped } from '../support/stamped'
import { useShop } from '../support/use-shop'
import { hear } from '../support/visit'

const here = useShop()
/** Campaigns that fire and are not for this page, and one whose moment does not come. */
const SILENT = stamped(manifest => ({
  ...manifest,
  campaigns: [
    {
      id: 'elsewhere',
      when: [{ type: 'page-view' }],
      audience: { type: 'page', path: ['/nowhere'] },
      surface: { type: 'launcher', guide: 'find-a-fan' },
    },
    {
      id: 'later',
      when: [{ type: 'dwell', after: '10m' }],
      surface: { type: 'assistant', guide: 'find-a-fan' },
    },
  ],
}))

test.each([
  ['on a desktop', {}],
  ['on a phone', { phone: true }],
])('A visitor %s with a slow processor notices nothing of the widget', async (_, who) => {
  const visit = await here.come('', who)
  await serveManifest(visit.visitor, SILENT)
  // the shop's own cookie bar is gone: what moves now would be ours
  await visit.visitor.addCookies([{ name: 'cb_consent', value: 'denied', url: here.shop.url }])
  await slowDown(visit.tab, 4)
  const load = () =>
    longestTask(visit.tab, () =>
      visit.tab.goto(`${here.shop.url}/en/p/calma-galerna-79`, { waitUntil: 'networkidle' }),
    )
  // a long task of ours is there each time; that of a busy machine is not
  const longest = [await load(), await load(), await load()]
  expect(Math.min(...longest)).toBeLessThan(50)
  expect(await surfaces(visit.tab).count()).toBe(0)
  expect(await visit.tab.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
  await expectQuiet(visit.watch, { layoutShift: 0.001 })
})

test('A visitor to whom nothing is shown downloads what the size test counts as a campaign judged, and nothing else', async () => {
  const visit = await here.come()
  await serveManifest(visit.visitor, SILENT)
  await visit.visitor.addCookies([{ name: 'cb_consent', value: 'denied', url: here.shop.url }])
  await visit.tab.goto(`${here.shop.url}/en/p/calma-galerna-79`, { waitUntil: 'networkidle' })
  await visit.watch.settle()
  const prefix = '/tendero/'
  const files = visit.asked
    .filter(({ path }) => path.startsWith(prefix))
    .map(({ path }) => path.slice(prefix.length))
  const built = readBuilt(join(import.meta.dirname, '../../dist'))
  const row = sizeRows(built).find(({ name }) => name === 'campaign judged')!
  expect(files.sort()).toEqual(row.files)
  expect(brotli(built, files)).toBe(row.bytes)
  expect(visit.asked.filter(({ path }) => /^\/(api|catalog)/.test(path))).toEqual([])
  await expectQuiet(visit.watch, { layoutShift: 0.001 })
})

test('A visitor who agreed downloads no surface and no checker to a page on which nothing is shown', async () => {
  const visit = await here.come()
  await serveManifest(visit.visitor, SILENT)
  await visit.visitor.addCookies([{ name: 'cb_consent', value: 'granted', url: here.shop.url }])
  await visit.tab.goto(`${here.shop.url}/en/p/calma-galerna-79`)
  await hear(visit, 'view_item')
  await remembered(visit.tab, 'calma-galerna-79')
  const names = visit.asked
    .filter(({ path }) => path.startsWith('/tendero/app/'))
    .map(({ path }) => chunkName(path))
  expect(names).toContain('recollection')
  expect(
    names.filter(name => /^(stage|assistant|answered|inline|launcher|products|check)$/.test(name)),
  ).toEqual([])
  await expectQuiet(visit.watch, { layoutShift: 0.001 })
})
