/** A made-up site with an Ecwid store in it: what its script would keep, and the pages it would draw. */
import { ecwidApi } from './ecwid-api'
import { json, type Session, type Sold, shopPage, startSessionShop } from './session-shop'

export const LAMPS: Sold[] = [
  { id: '66821181', number: 'L-100', title: 'Desk lamp Alba', price: 39.9, stock: 5 },
  { id: '66821182', number: 'L-200', title: 'Lamp Bora, two left', price: 25, stock: 2 },
  { id: '66821183', number: 'L-300', title: 'Lamp Cala', price: 60, stock: 0 },
  {
    id: '66821184',
    number: 'L-400',
    title: 'Lampshade Duna',
    price: 15.5,
    stock: 5,
    forms: [
      { id: '1', number: 'L-400-S', size: 'S' },
      { id: '2', number: 'L-400-M', size: 'M' },
    ],
  },
]
export const [DESK, FEW, GONE, SHADE] = LAMPS as [Sold, Sold, Sold, Sold]
export const pageOf = (lamp: Sold) => `/store/lamp-p${lamp.id}`

const SCRIPT = '/app.ecwid.com/script.js'

function toCart({ lines }: Session, origin: string, changed: boolean) {
  const items = [...lines].map(([key, quantity]) => {
    const [id, size] = key.split('/')
    const lamp = LAMPS.find(one => one.id === id)!
    const { title: name, price, number: sku } = lamp
    return {
      quantity,
      product: {
        id: Number(id),
        name,
        price,
        sku,
        url: origin + pageOf(lamp),
        thumbnailUrl: `${origin}/images/${id}.jpg`,
      },
      options: size ? { Size: size } : {},
    }
  })
  const productsQuantity = items.reduce((sum, { quantity }) => sum + quantity, 0)
  return { cartId: 'C-1', productsQuantity, ...(changed ? { products: items } : { items }) }
}

export const startEcwid = () =>
  startSessionShop({
    api: /^\/ecwid\//,
    catalog: [DESK, SHADE, GONE].map((lamp, n) => ({
      id: lamp.id,
      title: lamp.title,
      url: pageOf(lamp),
      price: lamp.price,
      kind: ['desk', 'shade', 'gone'][n],
    })),
    answer({ path, body, session }, shop) {
      const { lines } = session
      const reply = (more: object = {}) =>
        json({ cart: toCart(session, shop.url, shop.fault === 'changed'), ...more })
      if (path === SCRIPT)
        return { headers: { 'content-type': 'text/javascript' }, body: `(${ecwidApi})(window, '')` }
      if (path === '/ecwid/cart') return reply()
      if (path === '/ecwid/remove') {
        const key = [...lines.keys()][Object(JSON.parse(body)).index]
        if (key) lines.delete(key)
        return reply()
      }
      if (path === '/ecwid/add') {
        const { id, quantity, options } = Object(JSON.parse(body))
        const lamp = LAMPS.find(one => one.id === `${id}`)
        // it takes numbers only, as the documentation says
        if (!lamp || typeof id !== 'number') return reply({ error: 'There is no such product.' })
        const size = Object(options).Size
        if (lamp.forms && !lamp.forms.some(form => form.size === size))
          return reply({ error: 'Please choose the options of this product.' })
        const key = size ? `${lamp.id}/${size}` : lamp.id
        const wanted = (lines.get(key) ?? 0) + quantity
        if (wanted > lamp.stock)
          return reply({ error: lamp.stock ? `Only ${lamp.stock} are left.` : `${lamp.title} is sold out.` })
        lines.set(key, wanted)
        return reply({ product: { id, name: lamp.title } })
      }
      const lamp = LAMPS.find(one => path === pageOf(one))
      if (lamp) return shopPage('', store(lamp))
      if (path === '/') return shopPage('', `${MINICART}<h1>Lamps</h1><script src="${SCRIPT}?1003"></script>`)
      return undefined
    },
  })

const MINICART = '<header><div class="ec-minicart"><span class="ec-minicart__counter">0</span></div></header>'

const store = (
  lamp: Sold,
) => `${MINICART}<div id="my-store-1003"><div class="ecwid-productBrowser ecwid-productBrowser-ProductPage ecwid-productBrowser-ProductPage-${lamp.id}">
<div class="product-details" itemscope itemtype="http://schema.org/Product"><h1 class="product-details__product-title" itemprop="name">${lamp.title}</h1>
<div itemprop="offers" itemscope itemtype="http://schema.org/Offer"><span class="details-product-price__value" itemprop="price" content="${lamp.price}">€${lamp.price}</span><meta itemprop="priceCurrency" content="EUR"></div>
<button class="details-product-purchase__add-to-bag" onclick="Ecwid.Cart.addProduct(${lamp.id})">Add to Bag</button></div></div></div>
<script src="${SCRIPT}?1003"></script>`
