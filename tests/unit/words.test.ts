import { describe, expect, it } from 'vitest'
import { localize } from '../../src/lib/text'
import { locale as en } from '../../src/locales/en'
import { locale as es } from '../../src/locales/es'
import { results } from '../../src/locales/results-en'
import { sayWish } from '../../src/ui/say-wish'
import { sayMoney, sayValue } from '../../src/values'
import { createWords } from '../../src/words'
import { shopWords } from '../support/guide'

const wish = { weight: 1, must: false, question: 'q' }

describe('what is said to a visitor', () => {
  it('is in his language, else in the shop’s, else in whatever there is', () => {
    const text = { es: 'Hola', en: 'Hello' }
    expect(localize(text, 'es-MX', 'en')).toBe('Hola')
    expect(localize(text, 'fr', 'es')).toBe('Hola')
    expect(localize({ de: 'Hallo' }, 'fr', 'es')).toBe('Hallo')
    expect(localize({ 'es-MX': 'Qué onda', es: 'Hola' }, 'es-MX', 'en')).toBe('Qué onda')
  })

  it('has prices as his country writes them', () => {
    expect(sayMoney(shopWords('es'), 1299.5, 'EUR').replace(/\s/g, ' ')).toBe('1299,50 €')
    expect(sayMoney(shopWords('en'), 40)).toBe('€40')
    expect(sayMoney(shopWords('en'), 1200, 'JPY')).toBe('¥1,200')
  })

  it('survives a currency and a language that nobody knows', () => {
    const shop = { locale: 'en', platform: shopWordsPlatform } as const
    expect(
      sayMoney(
        createWords(en, async () => results, 'x-nonsense-tag!', shop, {}),
        12.5,
        'NOPE',
      ),
    ).toBe('12.5')
  })

  it('has numbers with their unit, the shop’s words for values, yes and no', () => {
    const words = shopWords('es')
    expect(sayValue(words, 'noise', 31)).toBe('31 dB')
    expect(sayValue(words, 'mount', 'tower')).toBe('De torre')
    expect(sayValue(words, 'mount', ['tower', 'desk'])).toBe('De torre, desk')
    expect(sayValue(words, 'quiet', true)).toBe('Sí')
  })

  it('says a wish as the visitor would', () => {
    const words = shopWords('en')
    expect(sayWish(words, { ...wish, field: 'noise', atMost: 35 })).toBe('Noise up to 35 dB')
    expect(sayWish(words, { ...wish, field: 'price', atLeast: 10, atMost: 40 })).toBe(
      'Price at least €10, up to €40',
    )
    expect(sayWish(words, { ...wish, field: 'mount', in: ['tower', 'desk'] })).toBe('Mount: Tower / desk')
    expect(sayWish(words, { ...wish, field: 'brand', not: 'Brisa' })).toBe('Brand not Brisa')
    expect(sayWish(words, { ...wish, field: 'room_size', is: 20 })).toBe('Room size: 20')
  })
})

const shopWordsPlatform = { type: 'generic', selectors: {}, pages: {}, dataLayer: 'dataLayer' } as const

describe('each language', () => {
  it('has every word, and the same places to fill in', () => {
    const places = (text: unknown) =>
      JSON.stringify(text)
        .match(/\{\w+\}/g)
        ?.sort() ?? []
    for (const key of Object.keys(en) as (keyof typeof en)[]) {
      expect(es[key], key).toBeTruthy()
      expect(new Set(places(es[key])), key).toEqual(new Set(places(en[key])))
    }
  })
})
