/**
 * A Magento 2 shop as far as a visitor's page can tell: the controllers of Magento_Checkout and Magento_Customer, GraphQL,
 * and pages as Luma and Hyvä make them, their own code reduced to what keeps and shows the cart.
 */
import { randomUUID } from 'node:crypto'
import { magento2Page } from './magento2-pages'
import { type Answer, type Asked, type PhpShop, startPhpShop } from './php-shop'

export interface Item {
  id: number
  sku: string
  name: string
  path: string
  price: number
  stock: number
  /** Attributes by number: what they are called, and their options by number. */
  attributes?: Record<string, { label: string; options: Record<string, string> }>
  /** The forms of it: which options, and what it costs. */
  children?: Record<string, { sku: string; index: Record<string, string>; price: number; stock: number }>
  /** Something has to be written on it. */
  engraved?: boolean
}

const COLOUR = { label: 'Colour', options: { '56': 'Sand', '57': 'Slate' } }
const SIZE = { label: 'Size', options: { '167': 'S', '168': 'M' } }

/** What it sells. */
export const ITEMS: readonly Item[] = [
  { id: 11, sku: 'BAG-01', name: 'Harbour Day Bag', path: '/harbour-day-bag.html', price: 34, stock: 50 },
  { id: 12, sku: 'BAG-02', name: 'Quay Rucksack', path: '/quay-rucksack.html', price: 1299.5, stock: 3 },
  { id: 13, sku: 'BAG-03', name: 'Buoy Tote', path: '/buoy-tote.html', price: 19, stock: 0 },
  {
    id: 14,
    sku: 'CUP-01',
    name: 'Mug & Saucer',
    path: '/mug-saucer.html',
    price: 12,
    stock: 9,
    engraved: true,
  },
  {
    id: 67,
    sku: 'JKT',
    name: 'Dune Jacket',
    path: '/dune-jacket.html',
    price: 80,
    stock: 9,
    attributes: { '93': COLOUR, '144': SIZE },
    children: {
      '61': { sku: 'JKT-S-Sand', index: { '93': '56', '144': '167' }, price: 80, stock: 5 },
      '62': { sku: 'JKT-M-Sand', index: { '93': '56', '144': '168' }, price: 85, stock: 5 },
      '63': { sku: 'JKT-M-Slate', index: { '93': '57', '144': '168' }, price: 85, stock: 1 },
    },
  },
]

interface Line {
  id: number
  item: Item
  chosen: Record<string, string>
  engraving: string
  qty: number
}
interface Session {
  lines: Line[]
  messages: { type: string; text: string }[]
  /** Where the session has one of its own, the cookie's is not believed. */
  formKey: string | null
}

export interface Magento2 extends PhpShop {
  /** The lines of the visitor who was here last: what is in it, and how many. */
  cart(): { id: number; chosen: Record<string, string>; qty: number }[]
  /** What the session holds is gone, as after an hour. */
  forget(): void
  /** Sessions no longer take the key that the browser has. */
  expireFormKeys(): void
  /** As with the setting "after adding a product redirect to shopping cart". */
  redirects: boolean
  /** Lines do not say the numbers of what was chosen, as before 2.1. */
  isOld: boolean
  stock: Map<string, number>
}

export interface Wishes {
  theme?: 'luma' | 'hyva'
  /** The text of a manifest. */
  manifest?: string
  /** JSON of a catalogue, at /catalogue.json. */
  catalogue?: string
  currency?: 'USD' | 'EUR'
}

const json = (body: unknown): Answer => ({ type: 'application/json', body: JSON.stringify(body) })

export async function startMagento2(wishes: Wishes = {}): Promise<Magento2> {
  const { currency = 'USD' } = wishes
  const sessions = new Map<string, Session>()
  const stock = new Map<string, number>()
  let last: Session | undefined
  let nextItem = 1
  let stamp = 1_700_000_000

  const money = (amount: number) =>
    new Intl.NumberFormat(currency === 'EUR' ? 'de-DE' : 'en-US', { style: 'currency', currency }).format(
      amount,
    )
  const html = (amount: number) => `<span class="price">${money(amount)}</span>`
  const childOf = ({ item, chosen }: Pick<Line, 'item' | 'chosen'>) =>
    Object.values(item.children ?? {}).find(({ index }) =>
      Object.entries(index).every(([key, value]) => chosen[key] === value),
    )
  const priceOf = (line: Line) => childOf(line)?.price ?? line.item.price
  const leftOf = (line: Pick<Line, 'item' | 'chosen'>) => {
    const one = childOf(line) ?? line.item
    return stock.get(one.sku) ?? one.stock
  }

  /** As CustomerData/Cart.php and DefaultItem.php write it. */
  const section = ({ lines }: Session) => ({
    summary_count: lines.reduce((sum, { qty }) => sum + qty, 0),
    subtotal: html(lines.reduce((sum, line) => sum + priceOf(line) * line.qty, 0)),
    subtotalAmount: String(lines.reduce((sum, line) => sum + priceOf(line) * line.qty, 0)),
    possible_onepage_checkout: true,
    items: lines.map(line => ({
      product_type: line.item.children ? 'configurable' : 'simple',
      options: [
        ...Object.entries(line.chosen).map(([key, value]) => ({
          label: line.item.attributes![key]!.label,
          value: line.item.attributes![key]!.options[value],
          ...(!wishesOf.isOld && { option_id: Number(key), option_value: value }),
        })),
        ...(line.engraving
          ? [{ label: 'Engraving', value: line.engraving, option_id: '5', option_type: 'field' }]
          : []),
      ],
      qty: line.qty,
      item_id: String(line.id),
      configure_url: `/checkout/cart/configure/id/${line.id}/product_id/${line.item.id}/`,
      is_visible_in_site_visibility: true,
      product_id: String(line.item.id),
      product_name: line.item.name.replace('&', '&amp;'),
      product_sku: childOf(line)?.sku ?? line.item.sku,
      product_url: line.item.path,
      product_has_url: true,
      product_price: `<span class="minicart-price">\n  ${html(priceOf(line))} </span>`,
      product_price_value: priceOf(line) / 1.19,
      product_image: { src: `/media/${line.item.sku}.jpg`, alt: line.item.name, width: 75, height: 75 },
      canApplyMsrp: false,
    })),
    extra_actions: '',
    isGuestCheckoutAllowed: true,
    website_id: '1',
    storeId: '1',
    data_id: ++stamp,
  })

  const add = (session: Session, asked: Asked): Answer => {
    const { form, headers } = asked
    if (form.get('form_key') !== (session.formKey ?? asked.cookies.get('form_key'))) {
      session.messages.push({ type: 'error', text: 'Your session has expired' })
      return { location: '/checkout/cart/', body: '' }
    }
    const isAjax = headers['x-requested-with'] === 'XMLHttpRequest'
    const back = (url: string | null) =>
      isAjax ? json(url ? { backUrl: url } : []) : { location: url ?? headers.referer ?? '/', body: '' }
    const item = ITEMS.find(one => one.id === Number(form.get('product')))
    if (!item) return back(null)
    const chosen = Object.fromEntries(
      Object.keys(item.attributes ?? {}).map(key => [key, form.get(`super_attribute[${key}]`) ?? '']),
    )
    const engraving = form.get('options[5]') ?? ''
    if ((item.children && !childOf({ item, chosen })) || (item.engraved && !engraving)) {
      session.messages.push({ type: 'notice', text: 'You need to choose options for your item.' })
      return back(item.path)
    }
    const qty = Number(form.get('qty') ?? 1)
    const same = session.lines.find(
      one =>
        one.item === item &&
        JSON.stringify(one.chosen) === JSON.stringify(chosen) &&
        one.engraving === engraving,
    )
    const left = leftOf({ item, chosen })
    if ((same?.qty ?? 0) + qty > left) {
      const text = left
        ? `Only ${left} of ${(same?.qty ?? 0) + qty} available`
        : 'Product that you are trying to add is not available.'
      session.messages.push({ type: 'error', text })
      return back(item.path)
    }
    if (same) same.qty += qty
    else session.lines.unshift({ id: nextItem++, item, chosen, engraving, qty })
    session.messages.push({
      type: 'success',
      text: `You added ${item.name} to your <a href="/checkout/cart/">shopping cart</a>.`,
    })
    return back(wishesOf.redirects ? '/checkout/cart/' : null)
  }

  const sidebar = (session: Session, { path, form, headers, cookies }: Asked): Answer => {
    const isKeyed = form.get('form_key') === (session.formKey ?? cookies.get('form_key'))
    // Framework/App/Request/CsrfValidator.php; RemoveItem.php asks for the key all the same
    if (path.includes('removeItem') ? !isKeyed : !isKeyed && headers['x-requested-with'] !== 'XMLHttpRequest')
      return { location: '/checkout/cart/', body: '' }
    const line = session.lines.find(one => one.id === Number(form.get('item_id')))
    const fail = (error_message: string) => json({ success: false, error_message })
    if (!line) return fail("The quote item isn't found. Verify the item and try again.")
    if (path.includes('removeItem')) session.lines = session.lines.filter(one => one !== line)
    else {
      const qty = Number(form.get('item_qty'))
      if (qty > leftOf(line)) return fail('The requested qty is not available')
      line.qty = qty
    }
    return json({ success: true })
  }

  const load = (session: Session, { query }: Asked): Answer => {
    const names = (query.get('sections') ?? '').split(',')
    const wrong = names.find(name => !['cart', 'messages', 'customer'].includes(name))
    if (wrong !== undefined)
      return {
        ...json({ message: `The &quot;${wrong}&quot; section source isn&#039;t supported.` }),
        status: 400,
      }
    const { messages } = session
    if (names.includes('messages')) session.messages = []
    const all: Record<string, unknown> = {
      cart: section(session),
      messages: { messages, data_id: ++stamp },
      customer: { data_id: ++stamp },
    }
    return json(Object.fromEntries(names.map(name => [name, all[name]])))
  }

  const graphql = ({ query }: Asked): Answer => {
    const { skus } = JSON.parse(query.get('variables') ?? '{}') as { skus?: string[] }
    const amount = (value: number) => ({ final_price: { value, currency } })
    return json({
      data: {
        products: {
          items: ITEMS.filter(({ sku }) => skus?.includes(sku)).map(item => {
            const prices = Object.values(item.children ?? { one: item }).map(({ price }) => price)
            return {
              __typename: item.children ? 'ConfigurableProduct' : 'SimpleProduct',
              uid: btoa(String(item.id)),
              sku: item.sku,
              name: item.name,
              url_key: item.path.slice(1, -5),
              url_suffix: '.html',
              stock_status: leftOf({ item, chosen: {} }) ? 'IN_STOCK' : 'OUT_OF_STOCK',
              small_image: { url: `${shop.url}/media/${item.sku}.jpg` },
              price_range: {
                minimum_price: amount(Math.min(...prices)),
                maximum_price: amount(Math.max(...prices)),
              },
            }
          }),
        },
      },
    })
  }

  const wishesOf = { redirects: false, isOld: false }
  const shop = await startPhpShop(
    asked => {
      const { path, method, cookies } = asked
      if (path === '/tendero.json' && wishes.manifest)
        return { type: 'application/json', body: wishes.manifest }
      if (path === '/catalogue.json' && wishes.catalogue)
        return { type: 'application/json', body: wishes.catalogue }
      const id = cookies.get('PHPSESSID') ?? randomUUID()
      const session = sessions.get(id) ?? { lines: [], messages: [], formKey: null }
      sessions.set(id, session)
      last = session
      const isPost = method === 'POST'
      const found =
        path === '/customer/section/load/'
          ? load(session, asked)
          : path === '/graphql'
            ? graphql(asked)
            : isPost && path === '/checkout/cart/add/'
              ? add(session, asked)
              : isPost && /^\/checkout\/sidebar\/(updateItemQty|removeItem)\/$/.test(path)
                ? sidebar(session, asked)
                : magento2Page(path, wishes.theme ?? 'luma', shop.url, currency, money)
      return (
        found && {
          ...found,
          cookies: [
            `PHPSESSID=${id}; Path=/; HttpOnly; SameSite=Lax`,
            // Framework/App/PageCache/Version.php
            ...(isPost
              ? [`private_content_version=${randomUUID()}; Path=/; Max-Age=315360000; SameSite=Lax`]
              : []),
          ],
        }
      )
    },
    body => body.replaceAll('"items"', '"lines"').replaceAll('"success"', '"done"'),
  )
  return Object.assign(wishesOf, shop, {
    cart: () => (last?.lines ?? []).map(({ item, chosen, qty }) => ({ id: item.id, chosen, qty })),
    forget: () => sessions.clear(),
    expireFormKeys() {
      for (const session of sessions.values()) session.formKey = randomUUID()
    },
    stock,
  })
}
