/** A Magento shop's cart is written by the forms of its pages, which write the cart of the session. */
import { needsChoice } from '../needs-choice'
import type { Cart, Line } from '../page'
import type { ShopSystem } from './contract'
import { formOf, itemsOf, lineId } from './magento2-section'
import { type Session, withCustomerData } from './magento2-session'
import { all, say, type Thing, thingOf, things } from './readers/thing'
import { askShop } from './shop-request'

/** In the shop's own words, or without any. */
const refusal = (message: string | null): Error => new Error(message ?? '', { cause: message ?? '' })

/**
 * As Controller/Cart/Add.php and Controller/Sidebar of Magento_Checkout answer:
 * https://github.com/magento/magento2/tree/2.4-develop/app/code/Magento/Checkout/Controller
 */
export function createWriting(
  session: Session,
): Required<Pick<ShopSystem, 'lineOf' | 'add' | 'set' | 'refresh'>> {
  const { shop, fetch, root } = session

  const send = async (path: string, fields: Record<string, string>): Promise<Thing | undefined> => {
    const key =
      shop.hyva?.getFormKey?.() ||
      (await session.cookieOf('form_key')) ||
      shop.document.querySelector<HTMLInputElement>('input[name=form_key]')?.value ||
      shop.FORM_KEY
    const reply = await askShop(fetch, root + path, {
      method: 'POST',
      headers: { 'x-requested-with': 'XMLHttpRequest' },
      body: new URLSearchParams({ ...fields, form_key: `${key ?? ''}` }),
    })
    return thingOf(reply)
  }
  const reload = async (sections: string): Promise<[Cart, Thing | undefined]> => {
    const now = await session.load(sections)
    session.known = things(now, 'cart')[0]
    return [session.toCart(session.known), now]
  }
  /** `choose` is what it rejects with where a form must be chosen. */
  const put = async (id: string, quantity: number, choose: Error): Promise<Cart> => {
    const form = formOf(id)
    if (!form) throw refusal(null)
    const reply = await send('checkout/cart/add/', { ...form, qty: `${quantity}` })
    const [cart, now] = await reload('cart,messages')
    const messages = things(things(now, 'messages')[0], 'messages')
    const typed = (type: string) => messages.find(message => say(message, 'type') === type)
    // it sends him elsewhere after a success too, if the shop wants that; of a product that is gone it says nothing
    if (!typed('success') && (reply?.has('backurl') || !cart.items.some(item => item.id === id)))
      throw typed('error') || !typed('notice') ? refusal(say(typed('error'), 'text')) : choose
    return cart
  }
  const setTo = async ({ id }: Line, quantity: number): Promise<Cart> => {
    if (!session.known) await reload('cart')
    const item = itemsOf(session.known)?.find(one => lineId(one) === id)
    if (!item && quantity) return put(id, quantity, refusal(null))
    if (!item || Number(say(item, 'qty')) === quantity) return session.toCart(session.known)
    const reply = await send(`checkout/sidebar/${quantity ? 'updateItemQty' : 'removeItem'}/`, {
      item_id: say(item, 'id') ?? '',
      ...(quantity && { item_qty: `${quantity}` }),
    })
    const [done] = all(reply, 'success')
    if (done === false) throw refusal(say(reply, 'error_message'))
    if (!done) throw new Error('the reply has no "success"')
    return (await reload('cart'))[0]
  }

  return {
    async lineOf({ id, sku, choices }) {
      if (choices) throw needsChoice()
      const isNumber = /^\d+$/.test(id)
      if (formOf(id) && (!isNumber || (sku && sku !== id))) return { id }
      const { findProducts } = await import('./magento2-products')
      // a catalogue may name products by number or by SKU, and a SKU may be a number
      const [found] = await findProducts(fetch, root, [sku ?? id]).catch(() => [])
      if (found?.product.choices) throw needsChoice()
      if (found?.number) return { id: found.number }
      if (isNumber) return { id }
      throw refusal(null)
    },
    add: ({ id }, quantity) => put(id, quantity, needsChoice()),
    async set(line, quantity) {
      try {
        return await setTo(line, quantity)
      } catch (error) {
        session.known = undefined
        throw error
      }
    },
    refresh() {
      session.known = undefined
      if (shop.hyva) return shop.dispatchEvent(new CustomEvent('reload-customer-section-data'))
      return new Promise<void>(resolve =>
        withCustomerData(shop, data => {
          const shown = () => resolve()
          data.invalidate(['cart'])
          data.reload(['cart'], true).then(shown, shown)
        }),
      )
    },
  }
}
