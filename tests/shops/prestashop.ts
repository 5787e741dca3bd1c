/**
 * A PrestaShop as far as a visitor's page can tell: CartController and ProductController as they answer to a theme's
 * scripts, ps_shoppingcart's refresh, and pages as Classic and Hummingbird make them.
 */
import { randomUUID } from 'node:crypto'
import { type Answer, type Asked, type PhpShop, startPhpShop } from './php-shop'
import { prestaShopPage } from './prestashop-pages'

export interface Item {
  id: number
  reference: string
  name: string
  path: string
  price: number
  stock: number
  /** Its forms by number: what they are, what they cost more, how many there are. The first is the default. */
  forms?: Record<string, { attributes: Record<string, string>; impact: number; stock: number }>
  /** Something has to be written on it. */
  customizable?: boolean
}

/** What it sells. */
export const ITEMS: readonly Item[] = [
  {
    id: 3,
    reference: 'tea_3',
    name: 'Copper Kettle',
    path: '/tea/3-copper-kettle.html',
    price: 28.68,
    stock: 40,
  },
  { id: 4, reference: 'tea_4', name: 'Samovar', path: '/tea/4-samovar.html', price: 1290, stock: 2 },
  { id: 5, reference: 'tea_5', name: 'Glass Pot', path: '/tea/5-glass-pot.html', price: 22.94, stock: 0 },
  {
    id: 6,
    reference: 'tea_6',
    name: 'Cup with a name',
    path: '/tea/6-cup-with-a-name.html',
    price: 13.9,
    stock: 9,
    customizable: true,
  },
  {
    id: 7,
    reference: 'tea_7',
    name: 'Tea towel',
    path: '/tea/7-30-tea-towel.html',
    price: 9,
    stock: 20,
    forms: {
      '30': { attributes: { Colour: 'White' }, impact: 0, stock: 10 },
      '31': { attributes: { Colour: 'Blue' }, impact: 1.5, stock: 10 },
    },
  },
]

interface Line {
  item: Item
  form: number
  customization: number
  quantity: number
}

export interface PrestaShopMock extends PhpShop {
  /** The lines of the visitor who was here last. */
  cart(): { id: number; form: number; quantity: number }[]
  /** All sessions are gone. */
  forget(): void
  /** The visitor is a customer, whose token the page does not have. */
  expireTokens(): void
  stock: Map<string, number>
}

export interface Wishes {
  theme?: 'classic' | 'hummingbird'
  manifest?: string
  catalogue?: string
}

const json = (body: unknown): Answer => ({ type: 'application/json', body: JSON.stringify(body) })
const money = (amount: number) =>
  new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' }).format(amount)

export async function startPrestaShop(wishes: Wishes = {}): Promise<PrestaShopMock> {
  const sessions = new Map<string, Line[]>()
  const stock = new Map<string, number>()
  let last: Line[] = []
  let isCustomer = false

  const leftOf = ({ item, form }: Pick<Line, 'item' | 'form'>): number =>
    stock.get(`${item.id}-${form}`) ?? item.forms?.[form]?.stock ?? item.stock
  const priceOf = ({ item, form }: Line) => item.price + (item.forms?.[form]?.impact ?? 0)

  /** As CartPresenter and its filters leave it. */
  const present = (lines: readonly Line[]) => {
    const total = lines.reduce((sum, line) => sum + priceOf(line) * line.quantity, 0)
    return {
      products: lines.map(line => ({
        id_product: String(line.item.id),
        id_product_attribute: String(line.form),
        id_customization: line.customization,
        name: line.item.name,
        reference: line.item.reference,
        attributes: line.item.forms?.[line.form]?.attributes ?? {},
        quantity: line.quantity,
        cart_quantity: String(line.quantity),
        price: money(priceOf(line)),
        price_amount: priceOf(line) + 0.0004,
        url: `${shop.url}${line.item.path}#/colour`,
        cover: {
          small: { url: `${shop.url}/img/${line.item.id}-small.jpg`, width: 98, height: 98 },
          large: { url: `${shop.url}/img/${line.item.id}-large.jpg`, width: 800, height: 800 },
        },
      })),
      totals: { total: { type: 'total', label: 'Total', amount: total + 7, value: money(total + 7) } },
      subtotals: {
        products: { type: 'products', label: 'Subtotal', amount: total, value: money(total) },
        discounts: null,
        shipping: { type: 'shipping', label: 'Shipping', amount: 7, value: money(7) },
      },
      products_count: lines.reduce((sum, { quantity }) => sum + quantity, 0),
      summary_string: `${lines.length} items`,
      vouchers: { allowed: 0, added: [] },
    }
  }

  const change = (lines: Line[], form: URLSearchParams): string[] => {
    const item = ITEMS.find(one => one.id === Number(form.get('id_product')))
    if (!item) return ['Product not found']
    const chosen = Number(form.get('id_product_attribute')) || Number(Object.keys(item.forms ?? {})[0] ?? 0)
    const customization = Number(form.get('id_customization') ?? 0)
    const line = lines.find(
      one => one.item === item && one.form === chosen && one.customization === customization,
    )
    if (form.has('delete')) {
      if (line) lines.splice(lines.indexOf(line), 1)
      return []
    }
    const quantity = Math.abs(Number(form.get('qty') ?? 1))
    if (!quantity) return ['Null quantity.']
    const isDown = form.get('op') === 'down'
    const then = (line?.quantity ?? 0) + (isDown ? -quantity : quantity)
    const left = leftOf({ item, form: chosen })
    if (!form.has('update') && then > left)
      return [
        left
          ? `The available purchase order quantity for this product is ${left}.`
          : 'The product is no longer available in this quantity.',
      ]
    if (item.customizable && !customization)
      return ['Please fill in all of the required fields, and then save your customizations.']
    if (then < 1) return ['You must add 1 minimum quantity']
    if (line) line.quantity = then
    else lines.push({ item, form: chosen, customization, quantity: then })
    return []
  }

  const cartController = (lines: Line[], { form, query, headers, method }: Asked): Answer => {
    const isAjax = form.has('ajax') || query.has('ajax') || /\bapplication\/json\b/.test(headers.accept ?? '')
    const mayChange = !isCustomer || form.get('token') === 'token-of-the-customer'
    const isChange = ['add', 'update', 'delete'].some(name => form.has(name))
    const errors = method === 'POST' && isChange && mayChange ? change(lines, form) : []
    if (!isAjax) return { location: '/', body: '' }
    const changed = lines.find(
      ({ item, form: one }) =>
        item.id === Number(form.get('id_product')) && one === Number(form.get('id_product_attribute')),
    )
    return json(
      errors[0]
        ? { hasError: true, errors, quantity: changed?.quantity ?? 0 }
        : {
            success: true,
            id_product: Number(form.get('id_product') ?? 0),
            id_product_attribute: Number(form.get('id_product_attribute') ?? 0),
            id_customization: Number(form.get('id_customization') ?? 0),
            quantity: changed?.quantity ?? 0,
            cart: present(lines),
            errors: '',
          },
    )
  }

  const productController = ({ form }: Asked): Answer => {
    const item = ITEMS.find(one => one.id === Number(form.get('id_product')))
    if (!item || form.get('action') !== 'refresh') return { status: 404, body: 'Not found' }
    return json({
      product_prices: `<div class="product-prices">${money(item.price)}</div>`,
      product_variants: item.forms
        ? '<select name="group[2]"></select>'
        : '<div class="product-variants"></div>',
      product_add_to_cart: '<div class="product-add-to-cart"></div>',
      product_url: shop.url + item.path,
      product_minimal_quantity: 1,
      id_product_attribute: Number(Object.keys(item.forms ?? {})[0] ?? 0),
      id_customization: 0,
      product_title: item.name,
    })
  }

  const badge = (lines: readonly Line[]) =>
    `<div class="blockcart cart-preview active" data-refresh-url="${shop.url}/module/ps_shoppingcart/ajax"><span class="cart-products-count">${present(lines).products_count}</span></div>`

  const shop = await startPhpShop(
    asked => {
      const { path, cookies, query, form } = asked
      if (path === '/tendero.json' && wishes.manifest)
        return { type: 'application/json', body: wishes.manifest }
      if (path === '/catalogue.json' && wishes.catalogue)
        return { type: 'application/json', body: wishes.catalogue }
      const id = cookies.get('PrestaShop-5f') ?? randomUUID()
      const lines = sessions.get(id) ?? []
      sessions.set(id, lines)
      const found =
        path === '/cart' && (asked.method === 'POST' || query.has('ajax'))
          ? cartController(lines, asked)
          : path === '/index.php' && query.get('controller') === 'product'
            ? productController(asked)
            : path === '/module/ps_shoppingcart/ajax'
              ? json({
                  preview: `<div>${badge(lines)}</div>`,
                  modal:
                    form.get('action') === 'add-to-cart' ? '<div id="blockcart-modal">Added</div>' : null,
                })
              : prestaShopPage(path, wishes.theme ?? 'classic', {
                  origin: shop.url,
                  cart: present(lines),
                  badge: badge(lines),
                  money,
                })
      if (found) last = lines
      return found && { ...found, cookies: [`PrestaShop-5f=${id}; Path=/; HttpOnly; SameSite=Lax`] }
    },
    body => body.replaceAll('"products"', '"lines"').replaceAll('"success"', '"done"'),
  )
  return Object.assign(shop, {
    cart: () => last.map(({ item, form, quantity }) => ({ id: item.id, form, quantity })),
    forget: () => sessions.clear(),
    expireTokens() {
      isCustomer = true
    },
    stock,
  })
}
