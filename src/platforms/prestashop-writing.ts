/** A PrestaShop's cart is written by the address that the buttons of its theme post to. */
import { needsChoice } from '../needs-choice'
import type { Cart, Line } from '../page'
import type { ShopSystem } from './contract'
import type { Session } from './prestashop-session'
import { say, thingOf } from './readers/thing'

/** In the shop's own words, or without any. */
const refusal = (message: string | null): Error => new Error(message ?? '', { cause: message ?? '' })

/**
 * As CartController answers: https://github.com/PrestaShop/PrestaShop/blob/develop/controllers/front/CartController.php.
 * More of a product is always "add", which refuses what is not there; "update" would put it in and complain.
 */
export function createWriting(
  session: Session,
): Required<Pick<ShopSystem, 'lineOf' | 'add' | 'set'>> & { refresh(): void } {
  let last = ['', ''] as readonly string[]

  /** Which line it is in the words of the form; what the visitor had written on it cannot be said again. */
  const formOf = ({ id }: Line): Record<string, string> => {
    const [, product, form = '0', own = '0'] = /^(\d+)(?:-(\d+))?(?:-(\d+))?$/.exec(id) ?? []
    if (!product) throw refusal(null)
    return { id_product: product, id_product_attribute: form, id_customization: own }
  }
  const write = async (line: Line, fields: Record<string, string>): Promise<Cart> => {
    const form = formOf(line)
    last = [form.id_product!, form.id_product_attribute!]
    const token = `${session.shop().static_token ?? ''}`
    const reply = await session.ask('cart', { ...form, ...fields, token, action: 'update' })
    if (reply.hasError || !reply.success) {
      const said = say(thingOf(reply), 'errors')
      if (reply.hasError || said) throw refusal(said)
      throw new Error('the reply has neither "success" nor "errors"')
    }
    session.known = session.take(reply.cart)
    return session.known
  }
  const held = (cart: Cart | undefined, { id }: Line): number =>
    cart?.items.find(item => item.id === id)?.quantity ?? 0
  const add = async (line: Line, quantity: number): Promise<Cart> => {
    // what he had written on it belongs to the cart in which he did
    if (formOf(line).id_customization !== '0' && !held(session.known, line)) throw refusal(null)
    const cart = await write(line, { add: '1', qty: `${quantity}` })
    // for a session that has ended it does nothing, and says that all is well
    if (held(cart, line) < quantity) throw refusal(null)
    return cart
  }
  const setTo = async (line: Line, quantity: number): Promise<Cart> => {
    session.known ??= await session.load()
    const more = quantity - held(session.known, line)
    if (!more) return session.known
    if (more > 0) return add(line, more)
    const cart = await write(line, quantity ? { update: '1', op: 'down', qty: `${-more}` } : { delete: '1' })
    if (held(cart, line) !== quantity) throw refusal(null)
    return cart
  }

  return {
    async lineOf({ id, choices }) {
      if (choices) throw needsChoice()
      const form = formOf({ id })
      if (form.id_product_attribute !== '0') return { id }
      // it would take the form that comes first, unasked
      const now = await session.ask('product', {
        id_product: form.id_product!,
        quantity_wanted: '1',
        action: 'refresh',
      })
      if (Number(now.id_product_attribute) > 0) throw needsChoice()
      return { id }
    },
    async add(line, quantity) {
      try {
        return await add(line, quantity)
      } catch (error) {
        session.forget()
        throw error
      }
    },
    async set(line, quantity) {
      try {
        return await setTo(line, quantity)
      } catch (error) {
        session.known = undefined
        session.forget()
        throw error
      }
    },
    refresh() {
      session.known = undefined
      const cart = session.presented
      const [idProduct, idProductAttribute] = last
      // without "linkAction" no dialogue of the theme's comes up
      session.shop().emit?.('updateCart', {
        reason: { idProduct, idProductAttribute, idCustomization: '0', cart },
        resp: { success: true, hasError: false, errors: '', cart },
      })
    },
  }
}
