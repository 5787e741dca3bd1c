// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { createBreath } from '../../src/lib/breathe'
import { readPageOf } from '../support/read-page-of'

const product = (price: number) => ({
  '@type': 'Product',
  name: 'Fan X',
  sku: 'F-1',
  offers: { '@type': 'Offer', price, priceCurrency: 'EUR', availability: 'https://schema.org/InStock' },
})
const meta = (price: string) =>
  `<meta property="product:price:amount" content="${price}"><meta property="product:price:currency" content="EUR">`
const body = '<h1>Fan X</h1><div><p class="price"><b>59 €</b></p></div>'

describe('A price that structured data and meta tags say alike', () => {
  it('needs no look at the page, which costs the visitor time', async () => {
    const { product: read } = await readPageOf({ jsonLd: [product(49)], head: meta('49'), body })
    expect(read?.price).toBe(49)
  })

  it('is looked for where they differ', async () => {
    const { product: read } = await readPageOf({ jsonLd: [product(49)], head: meta('59'), body })
    expect(read?.price).toBe(59)
  })
})

describe('A visitor who clicks while a long page is read', () => {
  it('is answered before it goes on, and is not waited for while there was time', async () => {
    let now = 0
    const breathe = createBreath(() => now)
    now = 1
    expect(breathe()).toBeUndefined()
    now = 9
    let clicked = false
    setTimeout(() => {
      clicked = true
    })
    await breathe()
    await new Promise(resolve => setTimeout(resolve))
    expect(clicked).toBe(true)
    expect(breathe()).toBeUndefined()
  })
})
