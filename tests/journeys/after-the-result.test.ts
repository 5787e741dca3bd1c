/** A result that stands alone: refined, compared and shared, on every screen, by mouse and by keyboard. */
import { expect, test } from 'vitest'
import type { Visitor } from '../support/browser'
import { expectQuiet } from '../support/expect-quiet'
import { cards, dialogue } from '../support/in-the-guide'
import { wrongLooks } from '../support/looks-right'
import { serveManifest, stamped } from '../support/stamped'
import { useShop } from '../support/use-shop'
import { hear } from '../support/visit'

const here = useShop()
const manifest = stamped(({ catalog, guides, ...rest }) => {
  const { 'find-a-fan': guide, ...others } = guides!
  const also = [
    { type: 'step-up' as const, upTo: 2 },
    { type: 'accessories' as const, among: { field: 'category', is: 'heaters' }, show: 2 },
  ]
  return {
    ...rest,
    recommender: [{ type: 'catalog' as const }],
    catalog: {
      ...catalog!,
      fields: {
        ...catalog!.fields,
        noise: { ...catalog!.fields!.noise, better: 'less' as const, less: 'Quieter' },
        airflow: { ...catalog!.fields!.airflow, better: 'more' as const, more: 'Stronger' },
      },
    },
    guides: { 'find-a-fan': { ...guide!, result: { also } }, ...others },
  }
})
const LINK = '/en/?tendero=find-a-fan&tendero-only=1&room=bedroom'

const VISITORS: [string, Visitor, { width: number; height: number }?][] = [
  ['on a desktop', {}],
  ['on the smallest phone, in the dark', { phone: true, colorScheme: 'dark' }, { width: 320, height: 640 }],
]

test.each(VISITORS)(
  'A visitor %s, refines his result and compares, and finds nothing in his way',
  async (_, who, size) => {
    const visit = await here.come('/en/', who)
    const { tab } = visit
    await serveManifest(tab.context(), manifest)
    if (size) await tab.setViewportSize(size)
    await tab.goto(new URL(LINK, tab.url()).href)
    await cards(visit)
    const it = dialogue(tab)
    await it.getByRole('button', { name: 'Compare' }).waitFor()

    expect(await wrongLooks(tab)).toEqual([])

    await it
      .getByRole('button', { name: /^Like this, but/ })
      .first()
      .click()
    await it
      .getByRole('button', { name: /^Not this one/ })
      .nth(1)
      .click()
    await it.getByRole('button', { name: /^Undo/ }).scrollIntoViewIfNeeded()
    expect(await wrongLooks(tab)).toEqual([])
    await it.getByRole('button', { name: 'Compare' }).scrollIntoViewIfNeeded()
    await it.getByText('For a little more').scrollIntoViewIfNeeded()
    await it.locator('.also').last().scrollIntoViewIfNeeded()
    expect(await wrongLooks(tab)).toEqual([])

    await it.getByRole('button', { name: 'Compare' }).click()
    await it.getByRole('table').waitFor()
    await it.locator('tbody tr').last().scrollIntoViewIfNeeded()
    expect(await wrongLooks(tab)).toEqual([])
    await it.getByRole('button', { name: 'Back' }).click()
    await it
      .getByRole('button', { name: /^(Cheaper|Stronger|Quieter)/ })
      .first()
      .click()
    await hear(visit, 'guide_result', 3)
    await it
      .getByRole('button', { name: /^Take back/ })
      .first()
      .waitFor()
    expect(await wrongLooks(tab)).toEqual([])
    await expectQuiet(visit.watch)
  },
)
