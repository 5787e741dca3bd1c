/** Wishes that no product meets together: the visitor is told which one stands in the way, and one tap lets go of it. */
import { expect, test } from 'vitest'
import type { Visitor } from '../support/browser'
import { expectQuiet } from '../support/expect-quiet'
import { answer, chips, dialogue } from '../support/in-the-guide'
import { button, headings, isShown, standsAlone } from '../support/in-the-result'
import { sellLamps } from '../support/lamp-shop'
import { useShop } from '../support/use-shop'
import { hear, heardOf } from '../support/visit'

const here = useShop()

/** Somebody who comes by a link with these answers. */
async function wishingFor(answers: string, who: Visitor = {}) {
  const visit = await here.come('', who)
  await sellLamps(visit.visitor)
  await visit.tab.goto(`${here.shop.url}/en/?tendero=lamps&tendero-only=1&${answers}`)
  await standsAlone(visit.tab)
  return visit
}

test.each<[string, Visitor]>([
  ['on a desktop', {}],
  ['on a phone', { phone: true }],
])(
  'A visitor %s, whose budget is below all that would do, is told so, drops it by one tap, and takes that back',
  async (_, who) => {
    const visit = await wishingFor('place=ceiling&budget=50', who)
    const { tab } = visit
    await isShown(tab, 'Lamp ceiling 0', 'Lamp ceiling 1', 'Lamp ceiling 2')
    expect(await headings(tab)).toEqual([
      'Nothing has all of it. These come closest, without: “Price up to €50”',
    ])
    expect(await hear(visit, 'guide_result')).toMatchObject({ matches: 0, shown: 3, relaxed: ['price'] })

    await button(tab, 'Drop “Price up to €50”').click()
    await expect.poll(() => headings(tab)).toEqual(['Best for you'])
    await expect.poll(() => chips(dialogue(tab))).toEqual(['On the ceiling', 'No preference'])
    expect(await hear(visit, 'guide_refine')).toMatchObject({ how: 'drop', field: 'price' })
    expect(await hear(visit, 'guide_result', 2)).toMatchObject({ matches: 12, relaxed: [] })
    expect(heardOf(visit, 'guide_answer').map(e => [e.question, e.answer])).toContainEqual(['budget', null])

    await button(tab, 'Change: Up to how much? No preference').click()
    await dialogue(tab).getByRole('slider').fill('90')
    await button(tab, 'Next').click()
    await standsAlone(tab)
    await expect
      .poll(() => headings(tab))
      .toEqual(['Best for you', 'Close, if you let go of: “Price up to €90”'])
    await expectQuiet(visit.watch)
  },
)

test('A visitor one of whose answers wishes two things, lets go of one of them, keeps the other, and has it back', async () => {
  const visit = await wishingFor('place=desk&use=read')
  const { tab } = visit
  const it = dialogue(tab)
  await isShown(tab, 'Lamp desk 11', 'Lamp desk 13', 'Lamp desk 10')
  const both = ['Best for you', 'Close, if you let go of: “Light: cold”']
  expect(await headings(tab)).toEqual(both)

  await button(tab, 'Drop “Light: cold”').click()
  await isShown(tab, 'Lamp desk 10', 'Lamp desk 11', 'Lamp desk 12')
  await expect.poll(() => headings(tab)).toEqual(['Best for you'])
  await expect.poll(() => chips(it)).toEqual(['On the desk', 'To read', 'without “Light: cold”'])
  // the answer stands: only the wish is gone
  expect(heardOf(visit, 'guide_answer').map(e => e.question)).toEqual(['place', 'use'])

  await button(tab, 'Ask for it again: Light: cold').click()
  await isShown(tab, 'Lamp desk 11', 'Lamp desk 13', 'Lamp desk 10')
  await expect.poll(() => chips(it)).toEqual(['On the desk', 'To read'])
  expect(await headings(tab)).toEqual(both)
  await expectQuiet(visit.watch)
})

test('A visitor who takes the option of which none is left, still sees what comes closest', async () => {
  const visit = await wishingFor('place=ceiling')
  const { tab } = visit
  await button(tab, 'One more question').click()
  await answer(dialogue(tab), 'None of these left')
  await hear(visit, 'guide_result', 2)
  await expect
    .poll(() => headings(tab))
    .toEqual(['Nothing has all of it. These come closest, without: “Colour: black”'])
  await isShown(tab, 'Lamp ceiling 0', 'Lamp ceiling 1', 'Lamp ceiling 2')
  await expectQuiet(visit.watch)
})

test.each([
  ['lamps', 'lamps', 1],
  ['fans', 'find-a-fan', 2],
  ['heaters', 'find-a-heater', 3],
  ['purifiers', 'find-a-purifier', 4],
])(
  'A visitor who presses whatever there is, looking for %s, always has products or a question before him',
  async (_, guide, seed) => {
    const visit = await here.come()
    const { tab } = visit
    if (guide === 'lamps') await sellLamps(visit.visitor)
    await tab.goto(`${here.shop.url}/en/?tendero=${guide}`)
    const it = dialogue(tab)
    let dice = seed
    const pressed: string[] = []
    for (let n = 0; n < 60; n++) {
      await expect
        .poll(() => it.locator('.product, #question, table').count(), { message: pressed.join(' | ') })
        .toBeGreaterThan(0)
      const names = await it
        .getByRole('button')
        .evaluateAll(all => all.map(one => one.getAttribute('aria-label') ?? one.textContent ?? ''))
      const may = names.flatMap((name, at) =>
        /^(Close|Add to cart|Adding|In your cart|Start again|What I know about you)/.test(name) ? [] : at,
      )
      dice = (dice * 48271) % 2147483647
      const at = may[dice % may.length]!
      pressed.push(names[at]!)
      // what is drawn anew under his finger is another button: he presses the next one
      await it
        .getByRole('button')
        .nth(at)
        .click({ timeout: 3000 })
        .catch(() => {})
    }
    expect(await it.getByText('I could not fetch the products.').count()).toBe(0)
    expect(heardOf(visit, 'problem')).toEqual([])
    for (const { shown } of heardOf(visit, 'guide_result')) expect(shown).toBeGreaterThan(0)
    await expectQuiet(visit.watch)
  },
)
