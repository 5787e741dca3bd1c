/** A holdout and two variants: who is in which arm stays there, and all are counted. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assign } from '../../src/experiment'
import type { Memory } from '../../src/memory'
import type { Campaign, ManifestSource } from '../../src/schema'
import { expectQuiet } from '../support/expect-quiet'
import { madeUpPage, startMadeUpShop, tag } from '../support/made-up-shop'
import type { Served } from '../support/serve'
import { stamped } from '../support/stamped'
import { useShop } from '../support/use-shop'
import { hear, heardOf } from '../support/visit'

const here = useShop()
const card = (title: string): NonNullable<ManifestSource['campaigns']>[number]['surface'] => ({
  type: 'prompt',
  form: 'card',
  title,
  content: [{ type: 'text', text: 'Free delivery today.' }],
})
let shop: Served

beforeAll(async () => {
  const manifest = stamped(manifest => ({
    ...manifest,
    attention: { perSession: 9, gap: '0s', quietAfterDismiss: '0s' },
    sinks: [],
    shop: { ...manifest.shop, platform: { type: 'generic' } },
    campaigns: [
      {
        id: 'trial',
        when: [{ type: 'page-view' }],
        limits: { perSession: 9, afterDismiss: '0s', afterConvert: '0s' },
        holdout: 0.5,
        variants: [{ id: 'short', weight: 1, surface: card('Short') }],
        surface: card('Long'),
      },
    ],
  }))
  // the shop's visitors have agreed before the widget comes
  const agreed = "<script>dataLayer=[['consent','update',{personalization_storage:'granted'}]]</script>"
  const page = madeUpPage(agreed + tag({ manifest: '/trial.json' }), '<p>Fans</p>')
  shop = await startMadeUpShop({ '/trial.json': manifest, '/': page, '/next': page })
})
afterAll(() => shop.close())

const arms = ['holdout', 'base', 'short'] as const
type Arm = (typeof arms)[number]
/** The arm of a visitor with this id, as the code of the experiment says. */
const armOf = (visitor: string): Arm => {
  const trial = {
    id: 'trial',
    holdout: 0.5,
    variants: [{ id: 'short', weight: 1, surface: {} }],
    surface: {},
  }
  const arm = assign(trial as unknown as Campaign, { visitor } as Memory)
  return (arm?.variant as Arm | undefined) ?? 'holdout'
}

test.each(arms)(
  'A visitor of the arm "%s" sees what is his on every page, and is counted there',
  async arm => {
    // the only random thing about a new visitor is his id: whichever of these he gets, he is of this arm
    const ids = Array.from({ length: 2000 }, (_, i) => `visitor-${i}`).filter(id => armOf(id) === arm)
    const visit = await here.come()
    const { tab, visitor } = visit
    await visitor.addInitScript(ids => {
      crypto.randomUUID = () =>
        ids.splice(Math.random() * ids.length, 1)[0] as ReturnType<Crypto['randomUUID']>
    }, ids)
    for (const [nth, path] of ['/', '/next', '/'].entries()) {
      await tab.goto(shop.url + path)
      if (arm === 'holdout') {
        await hear(visit, 'withhold_promotion', nth + 1)
        await visit.watch.settle()
        expect(await tab.locator('tendero-surface').count()).toBe(0)
        continue
      }
      await hear(visit, 'view_promotion', nth + 1)
      await tab.getByRole('region', { name: arm === 'base' ? 'Long' : 'Short' }).waitFor()
      expect(await tab.locator('tendero-surface').count()).toBe(1)
    }
    const [seen, withheld] = [heardOf(visit, 'view_promotion'), heardOf(visit, 'withhold_promotion')]
    const counted = arm === 'holdout' ? withheld : seen
    expect(counted.map(event => [event.promotion_id, event.creative_slot, event.variant])).toEqual(
      Array(3).fill(['trial', 'prompt', arm]),
    )
    expect((arm === 'holdout' ? seen : withheld).length).toBe(0)
    await expectQuiet(visit.watch)
  },
)
