// @vitest-environment happy-dom
/** A text may say something else to visitors of a segment: wherever a text may stand, and in their language. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import { check } from '../../src/check'
import { advise } from '../../src/check/advise'
import { suppose } from '../../src/inspector/what-if'
import { bySegment } from '../../src/lib/by-segment'
import { localize } from '../../src/lib/text'
import { locale as en } from '../../src/locales/en'
import { results } from '../../src/locales/results-en'
import type { Product } from '../../src/page'
import type { ManifestSource } from '../../src/schema'
import { segmentsOf } from '../../src/segments'
import { createStage, type StageSetting } from '../../src/stage'
import type { Surface } from '../../src/surfaces/schema'
import { createWords } from '../../src/words'
import { makeProduct } from '../support/make-product'
import { platformOf } from '../support/platform'
import { factsOf, newcomer } from '../support/visitor'

const HELLO = {
  segments: { critic: 'We will do better', 'gift-giver': { es: 'Un regalo', en: 'A gift' } },
  else: { es: 'Hola', en: 'Hello' },
}

describe('a text that differs by segment', () => {
  const say = (tag: string, ...segments: string[]) => localize(bySegment(HELLO, segments), tag, 'en')

  test('A visitor reads what is for the first of the segments that the text names, in his language', () => {
    expect(say('es-MX', 'gift-giver')).toBe('Un regalo')
    expect(say('es', 'gift-giver', 'critic')).toBe('We will do better')
    expect(say('fr', 'returning')).toBe('Hello')
    expect(say('es')).toBe('Hola')
  })

  test('Names that every object has are no segments', () => {
    expect(say('en', 'constructor', '__proto__', 'toString')).toBe('Hello')
    expect(localize(bySegment({ segments: {}, else: '' }, ['critic']), 'en', 'en')).toBe('')
  })

  test('It is said the same with the words for results', async () => {
    const shop = { locale: 'en', platform: 'auto' } as never
    const words = createWords(
      en,
      async () => results,
      'en',
      shop,
      {},
      text => bySegment(text, ['critic']),
    )
    expect(words.text(HELLO)).toBe('We will do better')
    expect((await words.full()).text(HELLO)).toBe('We will do better')
  })
})

describe('what the shop shows', () => {
  afterEach(() => {
    for (const host of document.querySelectorAll('tendero-surface')) host.remove()
  })

  /** Shows a card to a visitor who is a critic, if he may be remembered. */
  async function shown(title: unknown, memory = newcomer() as ReturnType<typeof newcomer> | null) {
    const segments = { critic: { type: 'visits' as const, atLeast: 1 } }
    const facts = vi.fn(async () => factsOf('home', memory, { segments }))
    const surface = {
      type: 'prompt',
      form: 'card',
      title,
      content: [{ type: 'text', text: 'Hi' }],
      decline: 'no-thanks',
    } as unknown
    const page = { type: 'home', product: null, cart: null, order: null }
    const { manifest } = check({
      segments,
      campaigns: [{ id: 'hello', when: [{ type: 'page-view' }], surface: surface as object }],
    })
    const stage = createStage({
      window,
      manifest: manifest!,
      locale: 'en',
      publish: () => {},
      problem: vi.fn(),
      open: async () => {},
      platform: platformOf(),
      present: { page: () => page, look: async () => page } as never,
      remembering: { past: () => memory, shown: () => ({}), cart: () => null, answers: () => ({}) } as never,
      facts,
    } satisfies StageSetting)
    await stage.show({ id: 'hello', surface: surface as Surface } as never)
    const heading = document.querySelector('tendero-surface')?.shadowRoot?.querySelector('h2')?.textContent
    return { heading, facts }
  }

  test('A critic reads a title that is for critics; of whom nothing may be known, the other one', async () => {
    expect((await shown(HELLO)).heading).toBe('We will do better')
    for (const host of document.querySelectorAll('tendero-surface')) host.remove()
    const stranger = await shown(HELLO, null)
    expect(stranger.heading).toBe('Hello')
    expect(stranger.facts).not.toHaveBeenCalled()
  })

  test('Nobody asks who he is for a card that says the same to all', async () => {
    const { heading, facts } = await shown('Hello you')
    expect(heading).toBe('Hello you')
    expect(facts).not.toHaveBeenCalled()
  })
})

describe('a shop that writes texts for segments', () => {
  const card = (title: unknown, more: object = {}): ManifestSource =>
    ({
      segments: { critic: { type: 'visits', atLeast: 1 }, vip: { type: 'visits', atLeast: 9 } },
      campaigns: [
        {
          id: 'hello',
          when: [{ type: 'page-view' }],
          surface: { type: 'prompt', form: 'card', title, content: [{ type: 'text', text: 'Hi' }], ...more },
        },
      ],
    }) as ManifestSource
  const said = (source: ManifestSource, products: Product[] = []) => {
    const { manifest, problems } = check(source)
    return [...problems, ...advise(manifest!, source, products)].map(
      ({ path, what, severity }) => `${severity} ${path}: ${what}`,
    )
  }
  const own = { segments: { critic: { en: 'Sorry', es: 'Perdón' } }, else: { en: 'Hello', es: 'Hola' } }

  test('in all its languages hears nothing', () => {
    expect(said(card(own))).toEqual([])
  })

  test('for one that does not exist hears which name it could have meant', () => {
    const slip = { segments: { critics: 'Sorry' }, else: 'Hello' }
    expect(said(card(slip))).toEqual([
      'warning campaigns[0].surface.title.segments.critics: there is no segment "critics": nobody reads this',
    ])
  })

  test('without words for everybody else, or with an odd name, hears so, and the campaign does not run', () => {
    const { manifest, problems } = check(card({ segments: { critic: 'Sorry' } }))
    expect(manifest!.campaigns).toEqual([])
    expect(problems[0]).toMatchObject({ path: 'campaigns[0].surface.title.else', what: 'is missing' })
    expect(check(card({ segments: { 'a b': 'x' }, else: 'y' })).manifest!.campaigns).toEqual([])
    expect(check(card({ segments: { critic: own }, else: 'y' })).manifest!.campaigns).toEqual([])
  })

  test('lacks a language in one of them, and hears in which', () => {
    const title = { ...own, segments: { critic: { en: 'Sorry', es: 'Perdón' }, vip: { es: 'Gracias' } } }
    expect(said(card(title))).toEqual([
      'warning campaigns[0].surface.title.segments.vip: no text in "en", the shop\'s language',
    ])
  })

  test('shames only its critics, and hears it all the same', () => {
    const label = { segments: { critic: { en: 'No, I hate saving' } }, else: 'No' }
    const shaming = said(card(own, { accept: { label } })).filter(line => line.includes('shames'))
    expect(shaming.map(line => line.split(': ')[0])).toEqual([
      'error campaigns[0].surface.accept.label.segments.critic.en',
    ])
  })

  test('wishes for a segment what no product has, or the answer of a question that nobody asks, and hears it', () => {
    const wishing = (wish: object) => ({
      segments: { gift: { if: { type: 'visits' as const, atLeast: 1 }, wish } },
    })
    const products = [makeProduct({ noise: 20 })]
    const of = (wish: object) => said(wishing(wish) as ManifestSource, products)
    expect(of({ field: 'noise', atMost: 30 })).toEqual([])
    expect(of({ field: 'noice', atMost: 30 })).toEqual([
      'warning segments.gift.wish: no product has "noice": it changes nothing',
    ])
    expect(of({ field: 'noise', atMost: '$answer' })[0]).toContain('error segments.gift.wish: "$answer"')
  })

  test('supposes that a visitor is of a segment, whatever he has said, and changes nothing real', () => {
    const memory = { ...newcomer(), profile: { not: { critic: 1 } } }
    const segments = { critic: { type: 'visits' as const, atLeast: 99 } }
    const facts = factsOf('home', memory, { segments })
    expect(segmentsOf(suppose(facts, {}))).toEqual([])
    expect(segmentsOf(suppose(facts, { segment: 'critic' }))).toEqual(['critic'])
    expect(segmentsOf(facts)).toEqual([])
    expect(memory.profile.not).toEqual({ critic: 1 })
  })
})
