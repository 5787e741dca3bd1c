/** The demo shop listens: what a visitor says changes what he is shown next, and the owner reads what it came to. */
import { mkdir } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { comments as en } from '../../demo/month/comments-en'
import { comments as es } from '../../demo/month/comments-es'
import type { TenderoEvent } from '../../src/events'
import { axe } from '../support/axe'
import { hasAnswered, nextDay, putIn } from '../support/basket'
import { expectQuiet } from '../support/expect-quiet'
import { answer, card, cards, close, dialogue, launcher } from '../support/in-the-guide'
import { remembered } from '../support/kept-in'
import { reads } from '../support/reads'
import { isSaid, reasonsOf } from '../support/reasons'
import { useShop } from '../support/use-shop'
import { hear, heardOf, type Visit } from '../support/visit'

const here = useShop()
const FAN = { 'calma-galerna-79': 1 }
const COMMENT = 'The box arrived with a dent, and nobody answered.'

/** The questions of the survey that stands there. */
const survey = (tab: Page): Locator => tab.locator('tendero-surface .survey')
const prompt = (tab: Page, name: string): Locator => tab.getByRole('region', { name })
const thanksPage = { en: '**/en/thank-you/*', es: '**/es/gracias/*' }

/** He has a fan in the basket, and pays. */
async function buys({ visitor, tab }: Visit, language: 'en' | 'es' = 'en') {
  await putIn(visitor, here.shop.url, FAN)
  await tab.goto(`${here.shop.url}/${language}/${language === 'en' ? 'checkout' : 'caja'}`)
  await tab.getByRole('button', { name: /^(Pay|Pagar)/ }).click()
  await tab.waitForURL(thanksPage[language])
}

/** What has come in at the shop from this visitor. */
const received = (name: string): TenderoEvent[] =>
  (here.shop.events() as TenderoEvent[]).filter(event => event.name === name)

test('A visitor who buys and is not content is helped, not sold to, and is recommended something else', async () => {
  const visit = await here.come()
  const { visitor, tab } = visit
  await hasAnswered(visitor, here.shop.url, 'granted')
  await tab.goto(`${here.shop.url}/en/c/fans`)
  await answer(card(tab), 'The bedroom')
  const [before] = await cards(visit)
  await close(dialogue(tab))
  await remembered(tab, 'bedroom')

  await buys(visit)
  const { transaction_id } = await hear(visit, 'purchase')
  const how = survey(tab)
  await how.getByRole('heading', { name: 'Calma Galerna 79 tower fan' }).waitFor()
  await how.getByRole('button', { name: /^1 of 5/ }).click()
  const said = await hear(visit, 'survey_answer')
  expect(said).toMatchObject({
    survey: 'how-was-it',
    question: 'csat',
    answer: 1,
    preset: 'csat',
    scale: '1-5',
    subject: `order:${transaction_id}`,
  })
  await how.getByRole('textbox').fill(COMMENT)
  await how.getByRole('button', { name: 'Send' }).click()
  await how.getByRole('heading', { name: 'We would like to put it right' }).waitFor()
  await hear(visit, 'survey_complete')
  await remembered(tab, 'how-was-it')
  expect((await hear(visit, 'segment_update')).segments).toContain('critic')

  const reasons = await reasonsOf(visitor)
  await tab.goto(`${here.shop.url}/en/c/fans`)
  const rescue = prompt(tab, 'We want to put it right')
  await rescue.waitFor()
  expect(
    await rescue.getByRole('link').evaluateAll(links => links.map(link => link.getAttribute('href'))),
  ).toEqual(
    expect.arrayContaining([
      'mailto:hello@casabrisa.example',
      'tel:+34900000000',
      'https://wa.me/34600000000',
    ]),
  )
  await isSaid(reasons, 'next-time not shown: unless')
  expect(heardOf(visit, 'view_promotion').filter(one => one.promotion_id === 'next-time')).toEqual([])
  expect(await axe(tab, { within: 'tendero-surface' })).toEqual([])

  const shown = heardOf(visit, 'guide_result').length
  await close(rescue)
  await answer(card(tab), 'See what fits')
  const [after] = await cards(visit, shown + 1)
  expect(before?.title && after?.title).toBeTruthy()
  expect(after?.title).not.toBe(before?.title)

  // what left: ids and numbers to the shop's own receiver and to its tools, the words to the receiver alone
  await expect.poll(() => received('survey_comment')).toMatchObject([{ question: 'wrong', comment: COMMENT }])
  await expect.poll(() => received('survey_answer')).toMatchObject([{ question: 'csat', answer: 1 }])
  const layer = await tab.evaluate(() =>
    JSON.stringify((window as unknown as { dataLayer: unknown }).dataLayer),
  )
  expect(layer).not.toContain('dent')
  expect(visit.asked.filter(({ body, path }) => body.includes('dent') && path !== '/api/events')).toEqual([])
  expect(
    await tab.evaluate(async () =>
      JSON.stringify(
        await (window as unknown as { tendero: { export(): Promise<unknown> } }).tendero.export(),
      ),
    ),
  ).not.toContain('dent')
  await expectQuiet(visit.watch)
})

test('A visitor who would recommend the shop is asked, on his next page, whether he knows somebody', async () => {
  const visit = await here.come()
  const { visitor, tab } = visit
  await hasAnswered(visitor, here.shop.url, 'granted')
  await buys(visit)
  await hear(visit, 'purchase')
  await remembered(tab, 'calma-galerna-79')
  await nextDay(tab)

  await tab.goto(`${here.shop.url}/en/`)
  const question = survey(tab)
  await question.getByRole('button', { name: /^10 of 10/ }).click()
  expect(await hear(visit, 'survey_answer')).toMatchObject({
    survey: 'recommend',
    answer: 10,
    preset: 'nps',
    scale: '0-10',
  })
  await remembered(tab, 'recommend')
  expect((await hear(visit, 'segment_update')).segments).toContain('promoter')

  await visitor.clock.setSystemTime(Date.now() + 86_400_000 + 20_000)
  await tab.goto(`${here.shop.url}/en/c/fans`)
  const friend = prompt(tab, 'Somebody you know could use good air?')
  await friend.waitFor()
  expect(await friend.innerText()).toContain('utm_source=friend')
  await expectQuiet(visit.watch)
})

test('A visitor who reads Spanish is asked, thanked and helped in Spanish', async () => {
  const visit = await here.come('', { phone: true, locale: 'es-ES' })
  const { visitor, tab } = visit
  await hasAnswered(visitor, here.shop.url, 'granted')
  await buys(visit, 'es')
  const how = survey(tab)
  await how.getByRole('heading', { name: '¿Qué tal ha ido tu compra' }).waitFor()
  await how.getByRole('button', { name: /^1 de 5/ }).tap()
  await how.getByRole('textbox').fill('Nadie contestó.')
  await reads(tab)
  await how.getByRole('button', { name: 'Enviar' }).tap()
  await how.getByRole('heading', { name: 'Queremos arreglarlo' }).waitFor()
  await remembered(tab, 'how-was-it')
  await hear(visit, 'segment_update')
  await tab.goto(`${here.shop.url}/es/`)
  await prompt(tab, 'Queremos arreglarlo').getByText('De lunes a sábado').waitFor()
  await expectQuiet(visit.watch)
})

test('A visitor opens what the assistant knows of him from the shop’s footer, and stays on the page', async () => {
  const visit = await here.come('/en/c/fans')
  const { tab } = visit
  await launcher(tab).waitFor()
  await tab.getByRole('link', { name: 'What the assistant knows about me' }).click()
  await dialogue(tab).getByRole('heading', { name: 'What I know about you' }).waitFor()
  expect(new URL(tab.url()).pathname).toBe('/en/c/fans')
  await expectQuiet(visit.watch)
})

test.each([
  [
    'en',
    'What would a month look like? See the report',
    ['Can I help you choose a fan?', 'Who is it for?', 'The price matters to you'],
  ],
  [
    'es',
    '¿Cómo se vería un mes? Mira el informe',
    ['¿Te ayudo a elegir ventilador?', '¿Para quién es?', 'Te importa el precio'],
  ],
] as const)(
  'An owner opens the report of a month from the shop’s footer: %s',
  async (language, link, told) => {
    const visit = await here.come(`/${language}/privac${language === 'en' ? 'y' : 'idad'}`)
    const { tab } = visit
    await launcher(tab).waitFor()
    // on a busy machine a month takes a while to be made
    tab.setDefaultNavigationTimeout(60_000)
    await tab.getByRole('link', { name: link }).click({ timeout: 60_000 })
    await tab.waitForURL('**/report/month*')
    await tab.getByRole('heading', { level: 1 }).waitFor()
    expect(await tab.evaluate(() => document.documentElement.lang)).toBe(language)
    const folder = process.env.LOOK
    if (folder) {
      await mkdir(folder, { recursive: true })
      await tab.screenshot({ path: `${folder}/report-${language}.png`, fullPage: true })
    }
    // called as visitors read them: a guide, a survey's question, a segment; and what somebody wrote
    const read = await tab.locator('main').innerText()
    for (const words of told) expect(read).toContain(words)
    const written = Object.values(language === 'en' ? en : es).flat()
    expect(written.filter(comment => read.includes(comment))).not.toEqual([])
    expect(await axe(tab)).toEqual([])
    await expectQuiet(visit.watch)
  },
)
