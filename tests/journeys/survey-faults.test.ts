/** Surveys under hands, shops and browsers that do what nobody planned: nothing said is lost, nothing leaves that must not. */
import { expect, test } from 'vitest'
import type { ManifestSource } from '../../src/schema'
import type { Visitor } from '../support/browser'
import { expectQuiet } from '../support/expect-quiet'
import { remembered } from '../support/kept-in'
import { callIt, message, pageIs, type Surface } from '../support/look-at-messages'
import { wrongLooks } from '../support/looks-right'
import { serveManifest, stamped } from '../support/stamped'
import { useShop } from '../support/use-shop'
import { hear, heardOf, type Visit } from '../support/visit'

const here = useShop()

type Survey = Extract<Surface, { type: 'survey' }>
const rating = (id: string) => ({ id, type: 'rating' as const, preset: 'csat' as const })
const why = { id: 'why', type: 'comment' as const, ask: 'What should be better?', atMost: 5000 }
const survey = (more: Partial<Survey> = {}): Survey => ({
  type: 'survey',
  questions: [rating('csat'), rating('again'), why],
  ...more,
})

/** Comes to the shop's first page, where a click on the heading asks. */
async function come(surface: Survey, more: Partial<ManifestSource> = {}, who: Visitor = {}) {
  const visit = await here.come('', who)
  await serveManifest(
    visit.visitor,
    stamped(manifest => ({
      ...manifest,
      consent: { source: 'not-required' },
      attention: { perSession: 9, gap: '1s', quietAfterDismiss: '1s' },
      sinks: [{ type: 'endpoint', url: '/api/events' }],
      campaigns: [
        { id: 'corner', when: [{ type: 'page-view' }], surface: { type: 'launcher', guide: 'find-a-fan' } },
        {
          id: 'shown',
          limits: { perSession: 9, afterDismiss: '1s', afterConvert: '1s' },
          when: [{ type: 'click', selector: 'h1' }],
          surface,
        },
      ],
      ...more,
    })),
  )
  return visit
}
const home = (visit: Visit) => visit.tab.goto(`${here.shop.url}/en/`)
const question = (visit: Visit) => message(visit.tab).locator('#question').textContent()
/** What was posted of surveys, with or without a name. */
const posted = ({ asked }: Visit, path = '/api/events') =>
  asked
    .filter(one => one.method === 'POST' && one.path === path)
    .flatMap(({ body }) => (JSON.parse(body).events ?? [JSON.parse(body)]) as Record<string, unknown>[])
    .filter(event => /^survey/.test(String(event.name ?? event.event)))
const UNASKED = { consent: { source: 'api' } } as const

test('A visitor who presses twice answers one question, with a mouse, a finger and two fingers', async () => {
  const visit = await come(survey())
  await home(visit)
  const card = await callIt(visit)
  await card.getByRole('button', { name: '4 of 5' }).dblclick()
  await expect.poll(() => heardOf(visit, 'survey_answer').length).toBe(1)
  expect(await question(visit)).toBe('How satisfied are you?')
  await card.getByRole('button', { name: '2 of 5' }).click()
  await hear(visit, 'survey_answer', 2)
  await card.getByRole('button', { name: 'Skip' }).dblclick()
  await hear(visit, 'survey_complete')
  expect(heardOf(visit, 'survey_answer').map(({ question, answer }) => [question, answer])).toEqual([
    ['csat', 4],
    ['again', 2],
  ])
  expect(heardOf(visit, 'survey_complete')).toHaveLength(1)

  const phone = await come(survey(), {}, { phone: true })
  await home(phone)
  const sheet = await callIt(phone)
  const at = async (name: string) => {
    const { x, y, width, height } = (await sheet.getByRole('button', { name }).boundingBox())!
    return [x + width / 2, y + height / 2] as const
  }
  const [third, fourth] = [await at('3 of 5'), await at('4 of 5')]
  const { touchscreen } = phone.tab
  await Promise.all([touchscreen.tap(...third), touchscreen.tap(...fourth)])
  await hear(phone, 'survey_answer')
  await phone.watch.settle()
  expect(heardOf(phone, 'survey_answer')).toHaveLength(1)
  await expectQuiet(visit.watch)
  await expectQuiet(phone.watch)
})

test('A visitor may say five thousand letters, in any script, with any sign: they arrive as he wrote them', async () => {
  const visit = await come(survey({ questions: [why] }), UNASKED)
  await home(visit)
  const card = await callIt(visit)
  const long = `<script>alert(1)</script> 👩‍👩‍👧‍👦 שלום "\\u0000" ${'ñ'.repeat(6000)}`
  await card.locator('textarea').focus()
  await visit.tab.keyboard.insertText(long)
  const written = await card.locator('textarea').inputValue()
  expect(written).toHaveLength(5000)
  expect(await wrongLooks(visit.tab)).toEqual([])
  await card.getByRole('button', { name: 'Send' }).dblclick()
  await expect.poll(() => posted(visit).map(({ comment }) => comment)).toContain(written.trim())
  expect(JSON.stringify(posted(visit))).not.toMatch(/session|subject|visitor/)
  expect(posted(visit)).toHaveLength(2)
  await expectQuiet(visit.watch)
})

test('A receiver that is down is told again, once it is up, under the same id', async () => {
  const visit = await come(survey(), UNASKED)
  await home(visit)
  here.shop.setFault('events', '500')
  const card = await callIt(visit)
  await card.getByRole('button', { name: '1 of 5' }).click()
  await expect.poll(() => posted(visit).length).toBe(1)
  await card.getByRole('button', { name: 'Close' }).click()
  here.shop.setFault('events', null)
  await expect.poll(() => posted(visit).length, { timeout: 10_000 }).toBe(2)
  expect(new Set(posted(visit).map(({ id }) => id)).size).toBe(1)
  expect(heardOf(visit, 'problem')).toEqual([])
  await expectQuiet(visit.watch, { consoleErrors: /500/ })
})

test('A receiver that refuses is the owner’s problem, not the visitor’s; one that is silent keeps nobody waiting', async () => {
  const visit = await come(survey({ questions: [rating('csat'), why] }), UNASKED)
  await visit.visitor.route('**/api/events', route => route.fulfill({ status: 404 }))
  await home(visit)
  const card = await callIt(visit)
  await card.getByRole('button', { name: '1 of 5' }).click()
  expect(await hear(visit, 'problem')).toMatchObject({ code: 'survey-not-sent' })
  await visit.visitor.unroute('**/api/events')
  await visit.visitor.route('**/api/events', () => {})
  await card.locator('textarea').fill('Slow')
  await card.getByRole('button', { name: 'Send' }).click()
  await hear(visit, 'survey_complete')
  expect(await question(visit)).toContain('Sorry that it was not better')
  await visit.tab.keyboard.press('Escape')
  await card.waitFor({ state: 'detached' })
  await expectQuiet(visit.watch, { consoleErrors: /404/ })
})

test('A shop with a webhook alone hears it; one whose receiver may not be told promises nothing', async () => {
  const hooked = await come(survey({ questions: [rating('csat'), why] }), {
    ...UNASKED,
    sinks: [{ type: 'webhook', url: '/hook' }],
  })
  await hooked.visitor.route('**/hook', route => route.fulfill({ status: 204 }))
  await home(hooked)
  const card = await callIt(hooked)
  await card.getByRole('button', { name: '5 of 5' }).click()
  await card.getByText('Goes to Casa Brisa').waitFor()
  await card.locator('textarea').fill('Fine')
  await card.getByRole('button', { name: 'Send' }).click()
  await expect.poll(() => posted(hooked, '/hook').length).toBe(3)
  expect(posted(hooked, '/hook')[1]).toMatchObject({ event: 'survey_comment', comment: 'Fine' })

  const elsewhere = { type: 'endpoint', url: 'https://collector.example/events' } as const
  const asking = survey({ questions: [rating('csat'), why] })
  const silent = await come(asking, { ...UNASKED, sinks: [elsewhere] })
  await silent.visitor.addInitScript(() => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })
  })
  await home(silent)
  const other = await callIt(silent)
  await other.getByRole('button', { name: '5 of 5' }).click()
  await hear(silent, 'survey_complete')
  expect(heardOf(silent, 'survey_comment')).toEqual([])
  expect(await other.textContent()).not.toContain('Goes to')
  expect(silent.asked.filter(({ method }) => method === 'POST')).toEqual([])
  await expectQuiet(silent.watch)
  await expectQuiet(hooked.watch)
})

test('A visitor who answered in one tab is not asked in the other', async () => {
  const visit = await come(survey({ about: 'page' }))
  await home(visit)
  const other = await visit.visitor.newPage()
  await other.goto(`${here.shop.url}/en/`)
  await other.locator('tendero-surface[data-corner]').waitFor()
  const card = await callIt(visit)
  await card.getByRole('button', { name: '3 of 5' }).click()
  await remembered(visit.tab, 'csat')
  const decided = () => other.locator('tendero-surface section .icon').count()
  await other.locator('h1').dispatchEvent('click')
  // he may be asked about something else by the same click
  await other.waitForTimeout(2500)
  expect(await decided()).toBe(0)
  await expectQuiet(visit.watch)
})

test('A page that goes on, back and forward takes the survey with it, and nothing that was said', async () => {
  const visit = await come(survey())
  await home(visit)
  const card = await callIt(visit)
  await card.getByRole('button', { name: '3 of 5' }).click()
  await hear(visit, 'survey_answer')
  await visit.tab.evaluate(() => history.pushState({}, '', '/en/c/fans'))
  await card.waitFor({ state: 'detached' })
  await visit.tab.goBack()
  await visit.tab.goForward()
  await expect.poll(() => posted(visit).map(({ answer }) => answer)).toEqual([3])
  expect(heardOf(visit, 'dismiss_promotion')).toEqual([])
  await expectQuiet(visit.watch)
})

test.each([
  ['whose storage is blocked', ['indexedDB', 'sessionStorage', 'localStorage']],
  ['whose database fails', ['indexedDB']],
])('A visitor %s is heard all the same', async (_, names) => {
  const visit = await come(survey({ questions: [rating('csat'), why] }), UNASKED)
  await visit.visitor.addInitScript(names => {
    for (const name of names)
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      })
  }, names)
  await home(visit)
  const card = await callIt(visit)
  await card.getByRole('button', { name: '2 of 5' }).click()
  await card.locator('textarea').fill('Late')
  await card.getByRole('button', { name: 'Send' }).click()
  await expect
    .poll(() => posted(visit).map(event => event.answer ?? event.comment))
    .toEqual([2, 'Late', undefined])
  await expectQuiet(visit.watch)
})

const options = Array.from({ length: 12 }, (_, i) => ({ id: `o${i}`, label: `Donaudampfschifffahrt ${i}` }))
test.each<[string, Visitor]>([
  ['', {}],
  [', in colours of his own, without motion', { forcedColors: true, reducedMotion: true }],
])('Eight questions of twelve options find room at 320 px in text of twice the size%s', async (_, who) => {
  const many = Array.from({ length: 8 }, (_, i) => ({
    id: `q${i}`,
    type: i % 2 ? ('multi-choice' as const) : ('choice' as const),
    ask: `What was question number ${i} about?`,
    options,
  }))
  const visit = await come(survey({ questions: many }), {}, who)
  await pageIs(visit, 'large')
  await visit.tab.setViewportSize({ width: 320, height: 640 })
  await home(visit)
  const card = await callIt(visit)
  for (const { type } of many) {
    expect(await wrongLooks(visit.tab)).toEqual([])
    await card.locator('.option').last().click()
    if (type === 'multi-choice') await card.locator('.primary').click()
  }
  await hear(visit, 'survey_complete')
  expect(heardOf(visit, 'survey_answer')).toHaveLength(8)
  await expectQuiet(visit.watch)
})

test('A bar on a phone whose keyboard is up lets him write and send', async () => {
  const bar = survey({ form: 'bar', questions: [why] })
  const visit = await come(bar, {}, { phone: true })
  await home(visit)
  const card = await callIt(visit)
  await card.locator('textarea').tap()
  // what a keyboard leaves of the page where it resizes it
  await visit.tab.setViewportSize({ width: 390, height: 390 })
  await visit.tab.keyboard.insertText('Too loud')
  const send = card.getByRole('button', { name: 'Send' })
  await send.scrollIntoViewIfNeeded()
  expect(await wrongLooks(visit.tab)).toEqual([])
  await send.tap()
  expect(await hear(visit, 'survey_comment')).toMatchObject({ comment: 'Too loud' })
  await expectQuiet(visit.watch)
})
