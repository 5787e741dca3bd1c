/** What a made-up shop on Shopify sells, in the shapes of its Ajax API. https://shopify.dev/docs/api/ajax/reference/product */

export interface Form {
  id: number
  title: string
  /** Hundredths of a euro. */
  price: number
  sku: string
  stock: number
}

export interface Ware {
  id: number
  handle: string
  title: string
  type: string
  forms: Form[]
}

const single = (
  id: number,
  handle: string,
  title: string,
  type: string,
  price: number,
  stock: number,
): Ware => ({
  id,
  handle,
  title,
  type,
  forms: [{ id: id * 10 + 1, title: 'Default Title', price, sku: `SKU-${id}`, stock }],
})

/** A new shop's shelves. */
export const stockOf = (): Ware[] => [
  single(7001, 'brisa-tower', 'Brisa Tower', 'Fans', 4999, 9),
  single(7002, 'calma-desk', 'Calma Desk', 'Fans', 2450, 9),
  {
    id: 7003,
    handle: 'lino-shirt',
    title: 'Lino Shirt',
    type: 'Shirts',
    forms: ['S', 'M', 'L'].map((title, n) => ({
      id: 70031 + n,
      title,
      price: n === 2 ? 3499 : 2999,
      sku: `LINO-${title}`,
      stock: n === 0 ? 0 : 9,
    })),
  },
  single(7004, 'marea-mug', 'Marea Mug', 'Mugs', 1200, 2),
]

const isOne = ({ forms }: Ware) => forms.length === 1

/** In a market whose prices are `rate` times those of the shop; `pr`: the query of a recommendation. */
export function ajaxProduct(ware: Ware, root: string, rate: number, pr = '') {
  const cents = (price: number) => Math.round(price * rate)
  const prices = ware.forms.map(({ price }) => cents(price))
  return {
    id: ware.id,
    title: ware.title,
    handle: ware.handle,
    description: `<p>${ware.title}</p>`,
    published_at: '2030-01-01T00:00:00+01:00',
    vendor: 'Casa Norte',
    type: ware.type,
    tags: ['new'],
    price: Math.min(...prices),
    price_min: Math.min(...prices),
    price_max: Math.max(...prices),
    available: ware.forms.some(({ stock }) => stock > 0),
    price_varies: new Set(prices).size > 1,
    compare_at_price: null,
    variants: ware.forms.map(({ id, title, price, sku, stock }) => ({
      id,
      title,
      option1: title,
      option2: null,
      option3: null,
      sku,
      requires_shipping: true,
      taxable: true,
      featured_image: null,
      available: stock > 0,
      name: isOne(ware) ? ware.title : `${ware.title} - ${title}`,
      public_title: isOne(ware) ? null : title,
      options: [title],
      price: cents(price),
      weight: 500,
      compare_at_price: null,
      inventory_management: 'shopify',
      barcode: null,
      requires_selling_plan: false,
      selling_plan_allocations: [],
    })),
    images: [`//127.0.0.1:1/cdn/${ware.handle}.jpg`],
    featured_image: `//127.0.0.1:1/cdn/${ware.handle}.jpg`,
    options: [
      {
        name: isOne(ware) ? 'Title' : 'Size',
        position: 1,
        values: ware.forms.map(({ title }) => title),
      },
    ],
    url: `${root}products/${ware.handle}${pr}`,
    media: [],
    requires_selling_plan: false,
    selling_plan_groups: [],
  }
}

/** As /products.json has it: decimal texts, the shop's own currency. */
export const feedProduct = ({ id, title, handle, type, forms }: Ware) => ({
  id,
  title,
  handle,
  body_html: `<p>${title}</p>`,
  vendor: 'Casa Norte',
  product_type: type,
  tags: ['new'],
  variants: forms.map(form => ({
    id: form.id,
    title: form.title,
    option1: form.title,
    option2: null,
    option3: null,
    sku: form.sku,
    available: form.stock > 0,
    price: (form.price / 100).toFixed(2),
    compare_at_price: null,
  })),
  images: [],
  options: [{ name: forms.length === 1 ? 'Title' : 'Size', position: 1, values: forms.map(f => f.title) }],
})
