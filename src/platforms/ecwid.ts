/**
 * Ecwid, on any page: the cart and the pages by its JavaScript API.
 * https://docs.ecwid.com/storefronts/js-api-reference
 */
import { fnv1a } from '../lib/hash'
import { needsChoice } from '../needs-choice'
import type { Cart, Line } from '../page'
import type { ShopSystem, SystemHost } from './contract'
import { answered, ecwidOf, whenLoaded } from './ecwid-api'
import { watchEcwidPages } from './ecwid-page'
import { clean } from './readers/thing'
import { amountOf, cartOf, listOf } from './system-lines'

/** Its API calls back; each wait has an end. */
export function createEcwid({ window }: SystemHost): ShopSystem {
  const { location } = window
  const { read, currency } = watchEcwidPages(window)
  const ready = async () => {
    await answered<void>(loaded => whenLoaded(window, loaded))
    return ecwidOf(window)!.Cart!
  }
  /** What waits for the next change; its events let nobody go, so there is one listener for all. */
  let changed: ((cart: unknown) => void) | undefined
  let listener: ((cart: unknown) => void) | undefined
  whenLoaded(window, () =>
    ecwidOf(window)?.OnCartChanged?.add(cart => {
      changed?.(cart)
      listener?.(cart)
    }),
  )

  let known: string | undefined
  let writing = false
  const signature = ({ items }: Cart) => items.map(({ id, quantity }) => `${id}:${quantity}`).join()
  const toCart = (told: unknown): Cart => {
    const lines = listOf(Object(told).items, 'items')
    const cart = cartOf(
      lines.map(line => {
        const { id, name, price, url, imageUrl, thumbnailUrl } = Object(line.product)
        const options = Object.entries(Object(line.options))
        return {
          id: lineId(id, options),
          ...(options[0] && { product: clean(id) }),
          quantity: line.quantity,
          title: name,
          price,
          url,
          image: thumbnailUrl ?? imageUrl,
          options: options.map(([name, value]) => [name, textOf(value)]),
        }
      }),
      location.href,
      null,
      currency(),
    )
    const prices = cart.items.map(({ price, quantity }) => (price ?? Number.NaN) * quantity)
    const total = prices.reduce((sum, price) => sum + price, 0)
    // before discounts, which it does not tell
    cart.total = total >= 0 ? Math.round(total * 1000) / 1000 : null
    return cart
  }
  const readCart = async (): Promise<Cart> => {
    const cart = await ready()
    const now = toCart(await answered(answer => cart.get(answer)))
    known = signature(now)
    return now
  }
  const put = async ({ id, product, options }: Line, quantity: number): Promise<void> => {
    const number = Number(product ?? /^\d+/.exec(id)?.[0])
    if (!(number > 0)) throw new Error('it has no number in this shop', { cause: '' })
    const cart = await ready()
    await answered<unknown>((answer, refuse) =>
      cart.addProduct({
        id: number,
        quantity,
        ...(options && { options }),
        callback(success, added, _, error) {
          const words = typeof error === 'string' ? clean(error) : ''
          if (success) answer(added)
          else
            refuse(/option/i.test(words) ? needsChoice() : new Error(words || 'not taken', { cause: words }))
        },
      }),
    )
  }
  /** Nothing that is written here is heard as the shop's. */
  const write = async (work: () => Promise<unknown>): Promise<Cart> => {
    writing = true
    try {
      await work()
      return await readCart()
    } finally {
      writing = false
    }
  }

  return {
    read,
    currency,
    readCart,
    async lineOf({ id, choices, variants = [] }) {
      if (choices || variants.length > 1) throw needsChoice()
      const [form] = variants
      return form?.options ? { id: form.id, product: id, options: form.options } : { id }
    },
    add: (line, quantity) => write(() => put(line, quantity)),
    set: (line, quantity) =>
      write(async () => {
        const { items } = await readCart()
        const at = items.findIndex(({ id }) => id === line.id)
        const there = items[at]
        const had = there?.quantity ?? 0
        // fewer of it is all of it out, and some in again
        if (quantity < had) {
          const cart = await ready()
          await answered<unknown>(answer => {
            changed = answer
            cart.removeProduct(at, () => answer(null))
          })
          changed = undefined
          if (quantity) await put({ ...there, ...line }, quantity)
        } else if (quantity > had) await put({ ...there, ...line }, quantity - had)
      }),
    watch(heard) {
      // it says so too when a way of paying is chosen, and when the page has come
      listener = told => {
        if (writing) return
        try {
          if (told && signature(toCart(told)) === known) return
        } catch {
          // whoever reads it now hears why
        }
        heard()
      }
      return () => {
        listener = undefined
      }
    },
  }
}

const textOf = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : `${value ?? ''}`)

/** A line of a product without options is known by the product's number; of others each choice is a line. */
const lineId = (id: unknown, options: readonly unknown[]): string =>
  amountOf(id) ? `${id}${options[0] ? `-${fnv1a(JSON.stringify(options))}` : ''}` : ''
