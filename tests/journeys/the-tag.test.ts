/** The tag, in every way in which a shop may put it on its pages. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectQuiet } from '../support/expect-quiet'
import {
  answer,
  cards,
  chips,
  dialogue,
  launcher,
  openGuide,
  question,
  surfaces,
} from '../support/in-the-guide'
import { madeUpPage, startMadeUpShop, tag } from '../support/made-up-shop'
import type { Reply, Served } from '../support/serve'
import { stamped } from '../support/stamped'
import { useShop } from '../support/use-shop'
import { hear, heardOf } from '../support/visit'

const here = useShop()
let shop: Served

const CALLS_BEFORE = `<script>
  window.tendero = [['on', 'guide_start', e => { document.title = 'heard ' + e.guide }]]
  window.tendero.push(['open', 'find-a-heater', { size: 'small' }])
</script>`
const CALLS_AT_ONCE = `<script>
  tendero.open('find-a-heater', { size: 'small' }).then(opened => { document.title = 'opened ' + opened })
</script>`
const INJECTED = `<script>
  addEventListener('load', () => {
    const script = document.createElement('script')
    script.src = '/tendero/tendero.js'
    script.dataset.manifest = '/tendero.en.json'
    document.head.append(script)
  })
</script>`

beforeAll(async () => {
  const cdn = `${here.cdn}/tendero.js`
  const strict = (policy: string): Reply => ({
    body: madeUpPage(tag({ src: cdn }), ''),
    headers: { 'content-security-policy': policy },
  })
  shop = await startMadeUpShop({
    '/tendero.en.json': stamped(manifest => ({ ...manifest, recommender: [{ type: 'catalog' }] })),
    '/async': madeUpPage(tag(), ''),
    '/defer': madeUpPage(tag({ how: 'defer' }), ''),
    '/blocking': madeUpPage(tag({ how: '' }), ''),
    '/at-the-end': madeUpPage('', `<p>Text.</p>${tag()}`),
    '/module': madeUpPage(tag({ how: 'type="module"' }), ''),
    '/injected': madeUpPage(INJECTED, ''),
    '/twice': madeUpPage(tag() + tag({ how: 'defer' }), tag()),
    '/named-so': madeUpPage(tag(), '<div id="tendero">The shop of that name</div>'),
    '/named-currentscript': madeUpPage('', `<img name="currentScript" alt="">${tag()}`),
    '/from-cdn': madeUpPage(tag({ src: cdn }), ''),
    '/calls-before': madeUpPage(CALLS_BEFORE + tag(), ''),
    '/calls-at-once': madeUpPage(tag({ how: '' }) + CALLS_AT_ONCE, ''),
    '/button': madeUpPage(
      tag(),
      '<button data-tendero-open="find-a-heater" data-tendero-answers="size=large">Ask</button>',
    ),
    '/strict': strict(
      `default-src 'self'; script-src ${here.cdn}; connect-src 'self'; require-trusted-types-for 'script'`,
    ),
    '/strictest': strict(`default-src 'self'; script-src ${here.cdn}; require-trusted-types-for 'script'`),
  })
})
afterAll(() => shop.close())

test.each([
  '/async',
  '/defer',
  '/blocking',
  '/at-the-end',
  '/module',
  '/injected',
  '/twice',
  '/named-so',
  '/named-currentscript',
  '/from-cdn',
  '/strict',
  '/strictest',
])('A visitor of a page with the tag as in %s has one widget, and it helps', async path => {
  const visit = await here.come()
  await visit.tab.goto(shop.url + path)
  const dialog = await openGuide(visit.tab)
  await answer(dialog, 'The bedroom')
  expect(await cards(visit)).toHaveLength(3)
  expect(await surfaces(visit.tab).count()).toBe(2)
  expect(await launcher(visit.tab).count()).toBe(1)
  expect(heardOf(visit, 'guide_start')).toHaveLength(1)
  expect(heardOf(visit, 'problem')).toEqual([])
  await expectQuiet(visit.watch)
})

test.each([
  ['before the script is there', '/calls-before', 'heard find-a-heater'],
  ['as soon as the script is there', '/calls-at-once', 'opened true'],
])('A visitor of a shop that calls %s is answered', async (_, path, title) => {
  const visit = await here.come()
  await visit.tab.goto(shop.url + path)
  await cards(visit)
  await expect.poll(() => chips(dialogue(visit.tab))).toEqual(['Small'])
  expect(await visit.tab.title()).toBe(title)
  expect(heardOf(visit, 'guide_answer')).toMatchObject([{ question: 'size', answer: 'small' }])
  await expectQuiet(visit.watch)
})

test('A visitor who follows a link of an ad stands before its guide, its question answered', async () => {
  const visit = await here.come()
  await visit.tab.goto(`${shop.url}/async?utm_source=ad&tendero=find-a-fan&room=bedroom&mount=floor`)
  await cards(visit)
  await expect.poll(() => chips(dialogue(visit.tab))).toEqual(['The bedroom', 'On the floor'])
  expect(await question(dialogue(visit.tab)).textContent()).toBe('Up to how much would you like to spend?')
  await expectQuiet(visit.watch)
})

test('A visitor who follows a link to a guide that does not exist finds the page as it is', async () => {
  const visit = await here.come()
  await visit.tab.goto(`${shop.url}/async?tendero=__proto__&room=bedroom`)
  await hear(visit, 'problem')
  expect(heardOf(visit, 'problem')).toMatchObject([{ code: 'no-such-guide' }])
  expect(await dialogue(visit.tab).count()).toBe(0)
  await expectQuiet(visit.watch)
})

test('A visitor who presses the shop’s own button is asked, from where the button says', async () => {
  const visit = await here.come()
  await visit.tab.goto(`${shop.url}/button`)
  await launcher(visit.tab).waitFor()
  await visit.tab.getByRole('button', { name: 'Ask' }).click()
  await expect.poll(() => chips(dialogue(visit.tab))).toEqual(['Large'])
  await expectQuiet(visit.watch)
})
