/** The shop's endpoints and files fail in every way: the visitor sees products all the same, or an untouched page. */
import { expect, test } from 'vitest'
import type { Fault } from '../../demo/faults'
import { expectQuiet } from '../support/expect-quiet'
import { answer, card, cards, dialogue, openGuide, question, surfaces } from '../support/in-the-guide'
import { useShop } from '../support/use-shop'
import { hear, heardOf } from '../support/visit'

const here = useShop()
/** What the browser itself says of a server that fails. */
const SAID_BY_THE_BROWSER = /Failed to load resource|net::ERR_/

test.each<Fault>(['down', '500', 'html', 'garbage', 'huge', 'slow'])(
  'A visitor sees products of the catalogue when the shop’s endpoint fails: %s',
  async fault => {
    here.shop.setFault('recommendations', fault)
    const visit = await here.come('/en/')
    await answer(card(visit.tab), 'The bedroom')

    const shown = await cards(visit)
    expect(shown).toHaveLength(3)
    for (const { href } of shown) expect(href).toContain(`${here.shop.url}/en/p/`)
    expect(heardOf(visit, 'guide_result').map(e => e.source)).toEqual(['catalog'])
    expect(heardOf(visit, 'problem')).toMatchObject([
      { code: 'recommender-failed', message: expect.stringContaining('/api/recommendations') },
    ])
    expect(await dialogue(visit.tab).textContent()).not.toMatch(/could not|Try again/)
    await expectQuiet(visit.watch, { consoleErrors: SAID_BY_THE_BROWSER })
  },
)

test('A visitor whom a hostile endpoint answers sees letters, not markup, and no address that is a script', async () => {
  here.shop.setFault('recommendations', 'hostile')
  const visit = await here.come('/en/')
  await answer(card(visit.tab), 'The bedroom')

  const shown = await cards(visit)
  expect(shown.length).toBeGreaterThan(0)
  for (const { href } of shown) if (href) expect(href).toMatch(/^https?:/)
  const seen = dialogue(visit.tab)
  expect(await seen.locator('script, iframe, [onerror], img[src^="javascript"]').count()).toBe(0)
  for (const title of await seen.locator('.about > :is(a, b)').all())
    expect(await title.evaluate(element => element.childElementCount)).toBe(0)
  expect(await visit.tab.title()).not.toBe('owned')
  expect(
    await visit.tab.evaluate(() => (Object.prototype as { polluted?: unknown }).polluted),
  ).toBeUndefined()
  expect(heardOf(visit, 'problem')).toMatchObject([{ code: 'endpoint-products' }])
  await expectQuiet(visit.watch, { consoleErrors: SAID_BY_THE_BROWSER })
})

test('A visitor is asked what the shop’s own options can ask when the catalogue is down', async () => {
  here.shop.setFault('catalog', 'down')
  const visit = await here.come('/en/')
  await answer(card(visit.tab), 'The bedroom')
  expect(await cards(visit)).toHaveLength(3)
  expect(await question(dialogue(visit.tab)).count()).toBe(0)
  await expectQuiet(visit.watch, { consoleErrors: SAID_BY_THE_BROWSER })
})

test('A visitor may try again when nothing at all answers, and it works once the shop is back', async () => {
  here.shop.setFault('catalog', '500')
  here.shop.setFault('recommendations', '500')
  const visit = await here.come('/en/')
  await answer(card(visit.tab), 'The bedroom')
  await dialogue(visit.tab).getByText('I could not fetch the products.').waitFor()
  expect(heardOf(visit, 'problem').map(e => e.code)).toContain('recommender-failed')
  here.shop.setFault('catalog', null)
  await answer(dialogue(visit.tab), 'Try again')
  expect(await cards(visit)).toHaveLength(3)
  await expectQuiet(visit.watch, { consoleErrors: SAID_BY_THE_BROWSER })
})

test('A visitor is helped from a catalogue that is hostile: what can be read is shown', async () => {
  here.shop.setFault('catalog', 'hostile')
  here.shop.setFault('recommendations', 'down')
  const visit = await here.come('/en/')
  await openGuide(visit.tab)
  await answer(dialogue(visit.tab), 'The bedroom')
  const shown = await cards(visit)
  expect(shown.map(({ title }) => title)).toEqual(['A plain one'])
  expect(heardOf(visit, 'problem').map(e => e.code)).toContain('catalog-rows')
  await expectQuiet(visit.watch, { consoleErrors: SAID_BY_THE_BROWSER })
})

test.each<Fault>(['down', '500', 'html', 'garbage', 'huge'])(
  'A visitor finds the page untouched when the manifest fails: %s',
  async fault => {
    const without = await here.come()
    await without.visitor.route('**/tendero/tendero.js', route => route.fulfill({ body: '' }))
    await without.tab.goto(`${here.shop.url}/en/`)

    here.shop.setFault('manifest', fault)
    const visit = await here.come('/en/')
    await hear(visit, 'problem')
    await visit.watch.settle()
    expect(visit.heard).toMatchObject([{ name: 'problem', code: 'manifest-unreadable' }])
    expect(await surfaces(visit.tab).count()).toBe(0)
    expect(await visit.tab.content()).toBe(await without.tab.content())
    const globals = () => Object.getOwnPropertyNames(window)
    const before = await without.tab.evaluate(globals)
    const added = (await visit.tab.evaluate(globals)).filter(name => !before.includes(name))
    expect(added.filter(name => !name.startsWith('__'))).toEqual(['tendero'])
    // calls are taken and come to nothing
    expect(
      await visit.tab.evaluate(() => (window as unknown as { tendero: { open(): unknown } }).tendero.open()),
    ).toBeFalsy()
    await expectQuiet(visit.watch, { consoleErrors: SAID_BY_THE_BROWSER })
  },
)

test('A visitor finds nothing of a manifest in which every part is wrong, and each part is told', async () => {
  here.shop.setFault('manifest', 'hostile')
  const visit = await here.come('/en/')
  await hear(visit, 'problem', 2)
  expect(new Set(heardOf(visit, 'problem').map(e => e.code))).toEqual(new Set(['manifest']))
  expect(await surfaces(visit.tab).count()).toBe(0)
  expect(
    await visit.tab.evaluate(() => (Object.prototype as { polluted?: unknown }).polluted),
  ).toBeUndefined()
  await expectQuiet(visit.watch)
})
