/** A survey, as visitors with different eyes, hands and screens go through it. */
import { describe, expect, test } from 'vitest'
import type { ManifestSource } from '../../src/schema'
import type { Visitor } from '../support/browser'
import { expectQuiet } from '../support/expect-quiet'
import { callIt, message, pageIs, type Surface, willShow, withAPast } from '../support/look-at-messages'
import { wrongLooks } from '../support/looks-right'
import { reads } from '../support/reads'
import { serveManifest, stamped } from '../support/stamped'
import { useShop } from '../support/use-shop'
import { hear, heardOf, type Visit } from '../support/visit'

const here = useShop()

const SURVEY: Extract<Surface, { type: 'survey' }> = {
  type: 'survey',
  questions: [
    { id: 'csat', type: 'rating', preset: 'csat', hint: 'One tap is enough.' },
    { id: 'friend', type: 'rating', preset: 'nps' },
    { id: 'easy', type: 'rating', preset: 'ces' },
    { id: 'stars', type: 'rating', ask: 'And the packaging?', look: 'stars' },
    { id: 'mood', type: 'rating', ask: 'And your mood?', look: 'faces' },
    {
      id: 'about',
      type: 'choice',
      ask: 'What was it about?',
      options: [
        { id: 'delivery', label: 'The delivery', hint: 'Late, or elsewhere.' },
        { id: 'fan', label: 'The fan itself' },
      ],
    },
    {
      id: 'rooms',
      type: 'multi-choice',
      ask: 'For which rooms?',
      options: [
        { id: 'bedroom', label: 'Bedroom' },
        { id: 'office', label: 'Office' },
        { id: 'kitchen', label: 'Kitchen' },
      ],
    },
    { id: 'why', type: 'comment', ask: 'What should be better?', atMost: 60 },
  ],
  thanks: [
    {
      text: 'We are sorry. We will make it good.',
      content: [{ type: 'offer', code: 'SORRY10', text: '10 € off the next one.' }],
    },
  ],
}
/** The question that stands there now. */
const question = (visit: Visit) => message(visit.tab).locator('#question')

type Sight = Visitor & { tongue?: 'en' | 'es'; page?: 'rtl' | 'large'; width?: number }
const SIGHTS: [string, Sight][] = [
  ['on a light desktop, in English', {}],
  ['on a dark phone, in Spanish', { phone: true, colorScheme: 'dark', locale: 'es-ES', tongue: 'es' }],
  ['from right to left', { page: 'rtl' }],
  ['on a phone, in text of twice the size', { phone: true, page: 'large' }],
  ['in colours of his own, without motion', { forcedColors: true, reducedMotion: true }],
  ['on a screen of 320 px', { phone: true, width: 320 }],
]

describe.each(SIGHTS)('A visitor who is asked %s', (_, { tongue = 'en', page, width, ...who }) => {
  const come = async (surface: Surface) => {
    const visit = await here.come('', who)
    if (page) await pageIs(visit, page)
    if (width) await visit.tab.setViewportSize({ width, height: 640 })
    await willShow(visit, surface, tongue)
    await visit.tab.goto(`${here.shop.url}/${tongue}/`)
    const card = await callIt(visit)
    return { visit, card }
  }

  test('finds nothing in his way in any kind of question, nor in the thanks', async () => {
    const { visit, card } = await come(SURVEY)
    const press = async (locator = card.locator('.scale button').first()) => {
      await reads(visit.tab)
      await (who.phone ? locator.tap() : locator.click())
    }
    for (const { id, type } of SURVEY.questions) {
      expect(await wrongLooks(visit.tab), id).toEqual([])
      const sizes = await card
        .locator('.scale button')
        .evaluateAll(all =>
          all.map(one => one.getBoundingClientRect()).map(({ width, height }) => [width, height]),
        )
      // at least the 44 px of WCAG 2.5.5; on the narrowest phones a little less in width
      for (const [wide, high] of sizes) expect([wide! >= 40, high! >= 44], id).toEqual([true, true])
      if (type === 'rating') await press()
      else if (type === 'choice') await press(card.locator('.option').first())
      else if (type === 'multi-choice') {
        await press(card.locator('.option').first())
        expect(await wrongLooks(visit.tab)).toEqual([])
        await press(card.locator('.primary'))
      } else {
        await card.locator('textarea').fill('It came late, and the box was open.')
        await card.locator('textarea').press('End')
        await card.locator('textarea').pressSequentially(' Oh dear, it was!')
        await expect.poll(() => card.locator('#goes-to div').textContent()).toMatch(/\d/)
        expect(await wrongLooks(visit.tab)).toEqual([])
        await press(card.locator('.primary'))
      }
    }
    await card.getByText('SORRY10').waitFor()
    expect(await wrongLooks(visit.tab)).toEqual([])
    expect(heardOf(visit, 'survey_answer').map(({ answer }) => answer)).toEqual([
      1,
      0,
      1,
      1,
      1,
      'delivery',
      ['bedroom'],
    ])
    await hear(visit, 'survey_complete')
    await expectQuiet(visit.watch)
  })

  test('finds nothing in his way in a bar and in the page', async () => {
    const questions = SURVEY.questions.slice(0, 2)
    const { visit, card } = await come({
      type: 'survey',
      form: 'inline',
      selector: 'main',
      title: 'A word, please',
      questions,
    })
    await card.scrollIntoViewIfNeeded()
    expect(await wrongLooks(visit.tab)).toEqual([])
    await willShow(visit, { type: 'survey', form: 'bar', questions }, tongue)
    await visit.tab.goto(`${here.shop.url}/${tongue}/`)
    const bar = await callIt(visit)
    expect(await wrongLooks(visit.tab)).toEqual([])
    await bar.locator('.scale button').last().click()
    expect(await wrongLooks(visit.tab)).toEqual([])
    await expectQuiet(visit.watch)
  })
})

test('A visitor with a keyboard alone goes through it, back and forth, and is told each question by his reader', async () => {
  const visit = await here.come()
  const { tab } = visit
  await willShow(visit, { ...SURVEY, questions: [SURVEY.questions[0]!, SURVEY.questions[7]!] })
  await tab.goto(`${here.shop.url}/en/`)
  await tab.locator('.bag').focus()
  const card = await callIt(visit)
  // it has not taken the focus
  expect(await tab.locator('.bag').evaluate(bag => bag === document.activeElement)).toBe(true)
  await expect
    .poll(() => card.getByRole('status').allTextContents())
    .toContainEqual(expect.stringContaining('How satisfied are you?'))
  expect(await card.ariaSnapshot()).toContain(`
  - heading "How satisfied are you?" [level=3]
  - paragraph: One tap is enough.
  - group "How satisfied are you?":
    - button "1 of 5, very dissatisfied": "1"
    - button "2 of 5": "2"
    - button "3 of 5": "3"
    - button "4 of 5": "4"
    - button "5 of 5, very satisfied": "5"`)
  await card.getByRole('button', { name: '1 of 5' }).focus()
  await tab.keyboard.press('ArrowRight')
  expect(heardOf(visit, 'survey_answer')).toHaveLength(0)
  await tab.keyboard.press('Tab')
  await tab.keyboard.press('Enter')
  await expect.poll(() => question(visit).textContent()).toBe('What should be better?')
  expect(await question(visit).evaluate(h => h.matches(':focus'))).toBe(true)
  expect(await card.locator('.survey [role=status]').textContent()).toBe('What should be better?')
  await tab.keyboard.press('Tab')
  expect(
    await card.getByRole('textbox', { name: 'What should be better?' }).evaluate(a => a.matches(':focus')),
  ).toBe(true)
  await tab.keyboard.type('Late')
  for (let i = 0; i < 2; i++) await tab.keyboard.press('Tab')
  await tab.keyboard.press('Space')
  await expect.poll(() => question(visit).textContent()).toBe('How satisfied are you?')
  const second = card.getByRole('button', { name: '2 of 5', pressed: true })
  await second.focus()
  await tab.keyboard.press('Enter')
  expect(await card.locator('textarea').inputValue()).toBe('Late')
  await tab.keyboard.press('Tab')
  await tab.keyboard.press('Tab')
  await tab.keyboard.press('Enter')
  expect(await hear(visit, 'survey_comment')).toMatchObject({ question: 'why', comment: 'Late' })
  await expect.poll(() => question(visit).textContent()).toBe('We are sorry. We will make it good.')
  await tab.keyboard.press('Escape')
  await card.waitFor({ state: 'detached' })
  expect(await tab.locator('.bag').evaluate(bag => bag === document.activeElement)).toBe(true)
  await expectQuiet(visit.watch)
})

/** The demo shop asks about the purchase on each page, with whatever it has to ask for by way of consent. */
const asking = (change: Partial<ManifestSource> = {}) =>
  stamped(manifest => ({
    ...manifest,
    consent: { source: 'not-required' },
    attention: { perSession: 9, gap: '1s', quietAfterDismiss: '1s' },
    sinks: [{ type: 'endpoint', url: '/api/events' }],
    campaigns: [
      {
        id: 'bought',
        limits: { perSession: 9, afterDismiss: '1s', afterConvert: '1s' },
        when: [{ type: 'click', selector: 'h1' }],
        surface: {
          ...SURVEY,
          about: 'purchase',
          questions: [{ ...SURVEY.questions[0], ask: 'How is {bought.title}?' }, SURVEY.questions[7]],
        } as Surface,
      },
      { id: 'corner', when: [{ type: 'page-view' }], surface: { type: 'launcher', guide: 'find-a-fan' } },
    ],
    ...change,
  }))

test('A visitor who closes it half way has said what he said, and is not asked about that order again', async () => {
  const visit = await here.come('', { phone: true })
  const { tab } = visit
  await serveManifest(visit.visitor, asking())
  await withAPast(visit, here.shop, 'en')
  await tab.goto(`${here.shop.url}/en/`)
  const card = await callIt(visit)
  expect(await question(visit).textContent()).toContain('Marea Terral 90')
  await card.getByRole('button', { name: '4 of 5' }).tap()
  expect(await hear(visit, 'survey_answer')).toMatchObject({ answer: 4, subject: 'order:order-1' })
  await card.getByRole('button', { name: 'Close' }).tap()
  await card.waitFor({ state: 'detached' })
  expect(heardOf(visit, 'dismiss_promotion')).toEqual([])

  await tab.goto(`${here.shop.url}/en/`)
  await tab.locator('tendero-surface[data-corner]').waitFor()
  await tab.waitForTimeout(1500)
  await tab.locator('h1').dispatchEvent('click')
  await tab.waitForTimeout(1500)
  expect(await message(tab).count()).toBe(0)
  await expectQuiet(visit.watch)
})

test('A visitor who agreed to nothing is heard all the same, unnamed, and asked once', async () => {
  const visit = await here.come()
  const { tab } = visit
  await serveManifest(visit.visitor, asking({ consent: { source: 'api' } }))
  const buy = async () => {
    await tab.goto(`${here.shop.url}/en/`)
    await tab.locator('tendero-surface[data-corner]').waitFor()
    await tab.evaluate(() => {
      const { tendero } = window as unknown as { tendero: { track(event: unknown): Promise<void> } }
      const items = [{ item_id: 'marea-terral-90', item_name: 'Marea Terral 90 tower fan' }]
      return tendero.track({ name: 'purchase', transaction_id: 'order-1', items })
    })
  }
  await buy()
  const card = await callIt(visit)
  await card.getByRole('button', { name: '2 of 5' }).click()
  await card.locator('textarea').fill('Too loud')
  await card.getByRole('button', { name: 'Send' }).click()
  await hear(visit, 'survey_complete')
  const sent = () => visit.asked.filter(({ path, method }) => method === 'POST' && path === '/api/events')
  await expect.poll(() => sent().length).toBe(3)
  const events = sent().flatMap(({ body }) => JSON.parse(body).events)
  expect(events.map(({ name, answer, comment }) => [name, answer ?? comment])).toEqual([
    ['survey_answer', 2],
    ['survey_comment', 'Too loud'],
    ['survey_complete', undefined],
  ])
  expect(JSON.stringify(events)).not.toMatch(/session|subject|order-1/)

  await buy()
  await tab.waitForTimeout(1500)
  await tab.locator('h1').dispatchEvent('click')
  await tab.waitForTimeout(1500)
  expect(await message(tab).count()).toBe(0)
  await expectQuiet(visit.watch)
})
