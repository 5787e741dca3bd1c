// @vitest-environment happy-dom
import type { DetachedWindowAPI } from 'happy-dom'
import { afterEach, describe, expect, test } from 'vitest'
import { ownManifest } from '../../src/own-manifest'
import type { Product } from '../../src/page'
import { createPlatform } from '../../src/platforms'
import { detect } from '../../src/platforms/auto'
import { auto, type Platform } from '../../src/platforms/schema'
import { shopifyCurrency, shopifyRoot } from '../../src/shopify-root'

const here = window as Window & typeof globalThis
const LD =
  '<script type="application/ld+json">{"@type":"Product","name":"Fan X","sku":"F1","offers":{"price":49.99,"priceCurrency":"EUR"}}</script>'

const fan: Product = {
  id: '7001',
  title: 'Fan X',
  url: null,
  image: null,
  price: 49.99,
  currency: 'EUR',
  availability: null,
  brand: null,
  sku: 'F1',
  gtin: null,
  fields: {},
}

const fail = () => {
  throw new Error('hands off')
}
/** Fails at whatever is done with it. */
const trap = (target: object = {}) =>
  new Proxy(target, {
    get: fail,
    has: fail,
    ownKeys: fail,
    getPrototypeOf: fail,
    getOwnPropertyDescriptor: fail,
  })

/** What pages have been seen, or made, to leave under the names of shops' systems. */
const HOSTILE: Record<string, PropertyDescriptor> = {
  'a proxy that throws': { value: trap() },
  'a function that throws': { value: trap(() => {}) },
  'a getter that throws': { get: fail },
  'an object of getters that throw': {
    value: new Proxy({}, { get: fail, has: () => false }),
  },
  'a frozen, empty object': { value: Object.freeze({}) },
  'an object of nulls': {
    value: Object.freeze({
      routes: null,
      currency: null,
      actions: null,
      cart: null,
      page: null,
      urls: null,
      product_attributes: null,
      data: null,
      Cart: null,
      OnAPILoaded: null,
      OnPageLoaded: null,
      on: null,
      emit: null,
      getFormKey: null,
    }),
  },
  'an object of objects without prototype': {
    value: {
      routes: Object.create(null),
      currency: { active: Object.create(null) },
      page: { page_name: Object.create(null) },
    },
  },
  'an object of symbols': {
    value: {
      routes: { root: Symbol('root') },
      currency: { active: Symbol('x'), iso_code: Symbol('y') },
      page: { page_name: Symbol('z') },
    },
  },
  'a text': { value: 'Shop' },
}
const NAMES =
  'Shopify ShopifyAnalytics __st wc_add_to_cart_params wcSettings wc_cart_fragments_params wp jQuery hyva require BASE_URL FORM_KEY CURRENT_CURRENCY_CODE prestashop salesChannelId router PluginManager BCData Static Ecwid dataLayer publish cookieStore'.split(
    ' ',
  )
const MARKS: Partial<Record<Platform['type'], string>> = {
  shopify: '<div id="shopify-features"></div>',
  woocommerce: '<meta name="generator" content="WooCommerce 9">',
  magento2: '<script type="text/x-magento-init">{"*": {"Magento_Ui": null}}</script>',
  prestashop: '<meta name="generator" content="PrestaShop">',
  shopware6: '<div data-cart-widget="1"></div>',
  bigcommerce: '<meta name="platform" content="bigcommerce.stencil">',
  squarespace: '<img alt="" src="data://static1.squarespace.com">',
  ecwid: '<img alt="" src="data:app.ecwid.com/script.js">',
}

const saved = new Map<string, PropertyDescriptor | undefined>()
function put(name: string, descriptor: PropertyDescriptor): void {
  if (!saved.has(name)) saved.set(name, Object.getOwnPropertyDescriptor(here, name))
  Object.defineProperty(here, name, { configurable: true, ...descriptor })
}
afterEach(() => {
  for (const [name, descriptor] of saved) {
    Reflect.deleteProperty(here, name)
    if (descriptor) Object.defineProperty(here, name, descriptor)
  }
  saved.clear()
  document.head.innerHTML = ''
  document.body.innerHTML = ''
  localStorage.clear()
})

/** All that is asked of a shop, one after the other; gives what was read of the page and what was said of it. */
async function askAll(options: Platform) {
  const problems: string[] = []
  ;(here as unknown as { happyDOM: DetachedWindowAPI }).happyDOM.setURL('https://shop.example/fan-x')
  const reply = () => Promise.resolve(new Response('{"errors":{"__proto__":1},"constructor":[]}'))
  put('fetch', { value: reply, writable: true })
  const platform = createPlatform({ platform: options }, here, undefined, (code, message) => {
    problems.push(`${code} ${message}`)
  })
  platform.glance()
  const settled = (work: Promise<unknown>) => work.catch((error: unknown) => error)
  const facts = await platform.read()
  const [can, currency, stop] = await Promise.all([
    platform.can(),
    platform.currency(),
    platform.watchCart(() => {}),
  ])
  expect(can.add(fan)).toBeTypeOf('boolean')
  // Ecwid's cart is its script's, which has 15 s to come
  const hasCart = options.type !== 'ecwid'
  if (hasCart) await settled(platform.readCart())
  // a failure is one, and never what a visitor could take for the shop's own words
  const writes = [
    () => platform.addToCart(fan, 1),
    () => platform.restoreCart([{ id: '7001', quantity: 1 }], 'merge'),
  ]
  for (const write of hasCart ? writes : []) {
    const gave = await settled(write())
    if (gave instanceof Error) expect(gave.message).toBeTypeOf('string')
  }
  stop()
  await platform.guess()
  await platform.cartLink()
  return { facts, currency, problems }
}

describe('Whatever a page has left under the names that shops use', () => {
  test.each(Object.entries(HOSTILE))('%s: a system is looked for, and nothing throws', (_, descriptor) => {
    for (const name of NAMES) put(name, descriptor)
    expect(() => detect(here)).not.toThrow()
    expect(shopifyRoot(here)).toBe('/')
    expect(shopifyCurrency(here)).toBeNull()
  })

  const systems = Object.keys(MARKS) as (keyof typeof MARKS)[]
  for (const [what, descriptor] of Object.entries(HOSTILE))
    test.each(systems)(
      `a visitor of a %s shop with ${what} is still shown the product of its page`,
      async type => {
        document.head.innerHTML = LD + MARKS[type]
        document.body.innerHTML = '<h1>Fan X</h1>'
        for (const name of NAMES) put(name, descriptor)
        const { facts } = await askAll({ ...auto, type } as Platform)
        expect(facts).toMatchObject({ type: 'product', product: { title: 'Fan X', price: 49.99 } })
      },
    )

  test.each(systems)('marks of the page tell a %s shop whose global fails when it is looked at', type => {
    document.body.innerHTML = MARKS[type]!
    for (const name of NAMES) put(name, HOSTILE['a getter that throws']!)
    expect(detect(here)).toBe(type)
  })

  test('elements that happen to be called as a system are none', () => {
    for (const name of ['Shopify', 'prestashop', 'BCData', 'hyva', 'Ecwid']) {
      const element = document.body.appendChild(document.createElement('div'))
      element.id = name
      put(name, { value: element })
    }
    expect(detect(here)).toBeUndefined()
    // two of one name are a list of elements
    put('Shopify', { value: document.getElementsByTagName('div') })
    expect(detect(here)).toBeUndefined()
  })

  test('a headless shop, which has Shopify’s banner and pictures but none of its carts, is no Shopify shop', () => {
    document.body.innerHTML = '<img src="https://cdn.shopify.com/s/files/1/1/fan.jpg" alt="Fan X">'
    put('Shopify', { value: { customerPrivacy: {} } })
    expect(detect(here)).toBeUndefined()
    put('Shopify', { value: { routes: { root: '/' } } })
    expect(detect(here)).toBe('shopify')
  })

  test('a shop owner whose page fails at its own names is told why the widget stays away', async () => {
    const said: string[] = []
    for (const name of NAMES) put(name, HOSTILE['a getter that throws']!)
    expect(await ownManifest(here, (_, message) => said.push(message))).toBeNull()
    expect(said).toEqual([expect.stringMatching(/stays away: no Shopify or WooCommerce/)])
  })
})

test.each([
  ['no JSON', '{"cart":'],
  ['a number', '7'],
  ['arrays in arrays', '['.repeat(60_000) + ']'.repeat(60_000)],
  ['objects in objects', `${'{"cart":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
  [
    'lines that are none',
    '{"cart":{"items":[null,7,"x",{"__proto__":{"qty":3}},{"product_id":"1","qty":"-4"}],"data_id":1}}',
  ],
  ['a cart that is a text', '{"cart":"full"}'],
  ['lines that are an object', '{"cart":{"items":{"constructor":1},"data_id":1}}'],
])(
  'A Magento shop whose browser storage holds %s has its page read, and its cart asked for',
  async (_, junk) => {
    document.head.innerHTML = LD + MARKS.magento2
    document.body.innerHTML = '<h1>Fan X</h1>'
    put('hyva', { value: {} })
    put('cookieStore', { value: { get: async () => ({ value: '1' }) } })
    for (const key of [
      'mage-cache-storage',
      'mage-cache-storage-section-invalidation',
      'private_content_version',
    ])
      localStorage.setItem(key, junk)
    const { facts } = await askAll({ ...auto, type: 'magento2' })
    expect(facts.product).toMatchObject({ title: 'Fan X', price: 49.99 })
  },
)
