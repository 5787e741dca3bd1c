// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import type { Cart } from '../../src/page'
import { createOwnForm } from '../../src/platforms/own-form'

const PAGE = 'https://shop.example/fans/fan-x'
const fan = { id: '39', sku: 'FX', url: `${PAGE}?from=guide` }
const FIELDS = '<input type="hidden" name="product_id" value="39"><input name="qty" value="1">'
const FORM = `<form>${FIELDS}<button>Add to cart</button></form>`

afterEach(() => document.body.replaceChildren())

/** The page of a shop whose button does `pressed`. */
function shop(body: string, pressed: (cart: Cart, layer: unknown[]) => void = () => {}, readable = true) {
  document.body.append(...new DOMParser().parseFromString(body, 'text/html').body.childNodes)
  const cart: Cart = { items: [], count: 0, total: 0, currency: 'EUR' }
  const layer: unknown[] = [['event', 'add_to_cart']]
  const seen = { presses: 0, quantity: '', typed: 0, waited: 0 }
  document.body.addEventListener('submit', event => event.preventDefault())
  document.body.addEventListener('input', () => seen.typed++)
  document.body.addEventListener('click', event => {
    seen.presses++
    seen.quantity = document.querySelector<HTMLInputElement>('[name=qty]')?.value ?? ''
    event.preventDefault()
    pressed(cart, layer)
  })
  const own = createOwnForm(document, {
    href: () => PAGE,
    entries: () => layer,
    readCart: readable ? async () => structuredClone(cart) : undefined,
    wait: async ms => {
      seen.waited += ms
    },
  })
  return { own, seen }
}
const put = (cart: Cart) => {
  cart.count++
  cart.items.push({ id: '39', title: 'Fan X', quantity: 1, price: 49 })
}
const causeOf = (adding: Promise<unknown>) =>
  adding.then(
    () => 'added',
    (error: Error) => error.cause,
  )

describe("A visitor who lets the page's own product be put in the cart", () => {
  it('has the own button pressed, once, and gets the cart as it is then', async () => {
    const { own, seen } = shop(FORM, put)
    expect(own.possible(fan)).toBe(true)
    expect(await own.add(fan, 1)).toMatchObject({ count: 1, items: [{ id: '39' }] })
    expect(seen).toMatchObject({ presses: 1, quantity: '1' })
  })

  it('gets as many as he wants, and finds the field as it was', async () => {
    const { own, seen } = shop(FORM, put)
    await own.add(fan, 3)
    expect(seen).toMatchObject({ quantity: '3', typed: 2 })
    expect(document.querySelector<HTMLInputElement>('[name=qty]')?.value).toBe('1')
  })

  it('is believed to have it when only the data layer tells', async () => {
    const told = shop(FORM, (_, layer) => layer.push({ event: 'add_to_cart' }))
    expect(await told.own.add(fan, 1)).toMatchObject({ count: 0 })
    expect(told.seen.waited).toBeLessThan(4000)
  })

  it('hears nothing of a cart that nobody can read', async () => {
    const { own, seen } = shop(FORM, () => {}, false)
    expect(await own.add(fan, 1)).toBeNull()
    expect(seen).toMatchObject({ presses: 1, waited: 4000 })
  })

  it('has a button without a form pressed too', async () => {
    const { own, seen } = shop('<button data-product-id="39">Comprar</button>', put)
    expect(await own.add(fan, 1)).toMatchObject({ count: 1 })
    expect(seen.presses).toBe(1)
    await expect(own.add(fan, 2)).rejects.toThrow('no field')
    expect(seen.presses).toBe(1)
  })
})

describe('A visitor who cannot have it', () => {
  it('is asked to choose where the form needs a choice; nothing is pressed', async () => {
    const select = '<select name="size" required><option value="">Size</option><option>M</option></select>'
    const { own, seen } = shop(`<form>${FIELDS}${select}<button>Add to cart</button></form>`, put)
    expect(await causeOf(own.add(fan, 1))).toMatchObject({ choose: true })
    expect(seen.presses).toBe(0)
  })

  it('is asked to choose where the button waits for a choice', async () => {
    const select = '<select name="size"><option value="">Size</option><option>M</option></select>'
    const { own, seen } = shop(`<form>${FIELDS}${select}<button class="disabled">Add to cart</button></form>`)
    expect(await causeOf(own.add(fan, 1))).toMatchObject({ choose: true })
    expect(seen.presses).toBe(0)
  })

  it('is refused where the button is off, or not so many are sold', async () => {
    const off = shop(`<form>${FIELDS}<button disabled>Add to cart</button></form>`)
    expect(await causeOf(off.own.add(fan, 1))).toBe('')
    document.body.replaceChildren()
    const few = shop(
      '<form><input type="hidden" name="product_id" value="39"><input name="qty" type="number" max="2" value="1"><button>Add to cart</button></form>',
    )
    expect(await causeOf(few.own.add(fan, 3))).toBe('')
    expect(few.seen.presses).toBe(0)
  })

  it('is refused when the shop leaves the cart as it is', async () => {
    const { own, seen } = shop(FORM)
    expect(await causeOf(own.add(fan, 1))).toBe('')
    expect(seen).toMatchObject({ presses: 1, waited: 4000 })
  })
})

describe('Another product', () => {
  const other = { id: '40', sku: null, url: 'https://shop.example/fans/fan-y' }

  it("is not put in by this page's form, nor this one by another's", async () => {
    const { own, seen } = shop(FORM, put)
    expect(own.possible(other)).toBe(false)
    expect(own.possible({ ...other, url: null })).toBe(false)
    expect(own.possible({ ...other, url: 'no address' })).toBe(false)
    await expect(own.add(other, 1)).rejects.toThrow('no form')
    expect(seen.presses).toBe(0)
  })

  it('is put in by the form of a listing that names it', async () => {
    const card = (id: string) =>
      `<form id="card-${id}"><input type="hidden" name="product_id" value="${id}"><button>Add to cart</button></form>`
    const { own } = shop(card('39') + card('40'))
    let pressed = ''
    document.querySelector('#card-40')!.addEventListener('click', () => {
      pressed = '40'
    })
    expect(own.possible(other)).toBe(true)
    await causeOf(own.add(other, 1))
    expect(pressed).toBe('40')
  })

  it('is not the one whose number is as the quantity', () => {
    const { own } = shop(FORM)
    expect(own.possible({ id: '1', sku: null, url: null })).toBe(false)
  })
})
