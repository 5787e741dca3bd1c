/** A shop whose products are in a search tool: the guide is answered by it, and a tool that learns hears only what it may. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Doc, Refusal, type ToolRequest } from '../engines/contract'
import { gorse } from '../engines/gorse'
import { typesense } from '../engines/typesense'
import { expectQuiet } from '../support/expect-quiet'
import { acceptCookies, answer, cards, dialogue, openGuide } from '../support/in-the-guide'
import { type Served, serve } from '../support/serve'
import { serveManifest, stamped } from '../support/stamped'
import { useShop } from '../support/use-shop'
import { hear, heardOf, type Visit } from '../support/visit'

const here = useShop()

const doc = (id: string, title: string, price: number, noise_db: number): Doc => ({
  ...{ id, title, url: `/en/p/${id}`, price, noise_db, brand: 'Aire', tags: ['fan'], smart: false },
})
const DOCS = [doc('1', 'Desk storm', 39, 58), doc('2', 'Night breeze', 79, 27), doc('3', 'Whisper', 129, 22)]

let tool: Served
let asked: ToolRequest[] = []
let refused: string[] = []
let isDown = false
beforeAll(async () => {
  // as the real one with its default settings: every origin may read the answers, and preflights are answered
  const cors = { 'access-control-allow-origin': '*' }
  tool = await serve(async (path, request) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const text = Buffer.concat(chunks).toString()
    const { searchParams: query } = new URL(request.url!, 'http://tool')
    const { method = '', headers } = request
    const said = { method, path, query, headers, body: text ? JSON.parse(text) : undefined }
    asked.push(said)
    if (isDown) return { status: 503, headers: cors, body: '{"message":"Not Ready or Lagging"}' }
    try {
      const { status, body } = typesense.answer(said, DOCS)
      return { status, headers: { ...cors, 'content-type': 'application/json' }, body: JSON.stringify(body) }
    } catch (error) {
      refused.push(String(error))
      return { status: error instanceof Refusal ? error.status : 500, headers: cors, body: '{}' }
    }
  })
})
afterAll(() => tool.close())
afterEach(() => {
  asked = []
  refused = []
  isDown = false
})

const manifest = () =>
  stamped(({ campaigns: _, ...demo }) => ({
    ...demo,
    // the second one never has to answer, but it learns
    recommender: [typesense.options(tool.url) as never, gorse.options('') as never, { type: 'catalog' }],
    guides: {
      fans: {
        title: 'Can I help you choose a fan?',
        questions: [
          {
            ...{ id: 'room', type: 'choice', ask: 'For which room?' },
            options: [
              { id: 'bedroom', label: 'The bedroom', wish: { field: 'noise', atMost: 30, must: true } },
              { id: 'any', label: 'Any' },
            ],
          },
        ],
      },
    },
  }))

/** Somebody new comes to the shop with the search tool; `learned` is what the learning tool has heard. */
async function come(): Promise<{ visit: Visit; learned: { type: string; body: unknown[] }[] }> {
  const visit = await here.come()
  await serveManifest(visit.visitor, manifest())
  // a page that the test has changed counts as one from elsewhere, and the tool is on this machine
  await visit.visitor.grantPermissions(['local-network-access'])
  const learned: { type: string; body: unknown[] }[] = []
  await visit.visitor.route('**/gorse/api/**', route => {
    const body = JSON.parse(route.request().postData() ?? '[]')
    learned.push({ type: body[0]?.FeedbackType, body })
    return route.fulfill({ json: { RowAffected: 1 } })
  })
  // the owner has let the tool's address into his policy, as the README tells him
  await visit.visitor.route('**/en/**', async route => {
    if (route.request().resourceType() !== 'document') return route.fallback()
    const response = await route.fetch()
    const headers = response.headers()
    const policy = `${headers['content-security-policy']}; connect-src 'self' ${tool.url}`
    return route.fulfill({ response, headers: { ...headers, 'content-security-policy': policy } })
  })
  await visit.tab.goto(`${here.shop.url}/en/`)
  return { visit, learned }
}

/** The first product's own link, followed without leaving the page. */
const clickTheFirst = (tab: Page) =>
  dialogue(tab)
    .locator('.product a')
    .first()
    .evaluate(link => {
      link.addEventListener('click', event => event.preventDefault())
      ;(link as HTMLElement).click()
    })

test('A visitor is answered by the shop’s search tool, with one question that needs no preflight, and nothing leaves to who learns', async () => {
  const { visit, learned } = await come()
  await answer(await openGuide(visit.tab), 'The bedroom')
  const shown = await cards(visit)
  expect(shown.map(({ title }) => title).sort()).toEqual(['Night breeze', 'Whisper'])
  expect(shown.map(({ price }) => price).every(price => /€|EUR/.test(price))).toBe(true)
  expect(heardOf(visit, 'guide_result').at(-1)).toMatchObject({ source: 'typesense', relaxed: [] })
  expect(asked.map(({ method }) => method)).not.toContain('OPTIONS')
  expect(asked.at(-1)!.headers).not.toHaveProperty('cookie')
  expect(asked.at(-1)!.body).toMatchObject({ searches: [{ filter_by: 'noise_db:<=30' }] })
  expect(refused).toEqual([])

  await clickTheFirst(visit.tab)
  await hear(visit, 'select_item')
  await visit.watch.settle()
  expect(learned).toEqual([])
  await expectQuiet(visit.watch)
})

test('A visitor who accepts, is learned from: what he was shown and clicked, under a name that says nothing of him', async () => {
  const { visit, learned } = await come()
  await acceptCookies(visit.tab)
  await answer(await openGuide(visit.tab), 'The bedroom')
  await cards(visit)
  await clickTheFirst(visit.tab)
  await expect.poll(() => learned.map(({ type }) => type)).toEqual(expect.arrayContaining(['read', 'click']))
  const click = learned.find(({ type }) => type === 'click')!.body as Record<string, string>[]
  expect(click).toEqual([
    {
      FeedbackType: 'click',
      UserId: expect.stringMatching(/^[\w.-]{16,}$/),
      ItemId: heardOf(visit, 'select_item')[0]!.items[0]!.item_id,
      Timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    },
  ])
  expect(refused).toEqual([])
  await expectQuiet(visit.watch)
})

test('A visitor whose browser says no for him (Global Privacy Control), is not learned from, whatever he accepts', async () => {
  const { visit, learned } = await come()
  await visit.visitor.addInitScript(() => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })
  })
  await visit.tab.reload()
  await acceptCookies(visit.tab)
  await answer(await openGuide(visit.tab), 'The bedroom')
  await cards(visit)
  await clickTheFirst(visit.tab)
  await hear(visit, 'select_item')
  await visit.watch.settle()
  expect(learned).toEqual([])
  await expectQuiet(visit.watch)
})

test('A visitor sees products of the catalogue when the tools are down', async () => {
  isDown = true
  const { visit } = await come()
  await visit.visitor.route('**/gorse/api/**', route => route.fulfill({ status: 502, body: '' }))
  await answer(await openGuide(visit.tab), 'The bedroom')
  expect(await cards(visit)).toHaveLength(3)
  expect(heardOf(visit, 'guide_result').at(-1)).toMatchObject({ source: 'catalog' })
  expect(heardOf(visit, 'problem').map(({ message }) => message)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^typesense .*status 503$/),
      expect.stringMatching(/^gorse .*status 502$/),
    ]),
  )
  for (const { message } of heardOf(visit, 'problem')) expect(message).not.toContain(typesense.key)
  await expectQuiet(visit.watch, { consoleErrors: /Failed to load resource/ })
})
