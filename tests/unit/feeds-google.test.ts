/** Google Merchant feeds, as XML and as text. */
import { expect, test } from 'vitest'
import { feedOf } from '../support/feed-of'

const rss = (...items: string[]) =>
  `<?xml version="1.0"?>\n<rss xmlns:g="http://base.google.com/ns/1.0" version="2.0">\n<channel><title>Shop</title>\n${items
    .map(item => `<item>${item}</item>`)
    .join('\n')}</channel></rss>\n`
const core = '<g:id>F1</g:id><title>Fan</title><link>https://shop.example/f1</link>'

test('A shop with a Merchant feed, has its products with all that Google is told of them', () => {
  const { type, products, left } = feedOf(
    rss(`
      <g:id>F-1</g:id>
      <g:title><![CDATA[Tower fan "Brisa" <white>]]></g:title><title>for readers</title>
      <description>Long &amp; winding</description>
      <g:link>https://shop.example/p/f-1?a=1&amp;b=2</g:link>
      <g:image_link>https://cdn.example/f-1.jpg</g:image_link>
      <g:additional_image_link>https://cdn.example/f-1b.jpg</g:additional_image_link>
      <g:price>1,249.50 EUR</g:price>
      <g:availability>out_of_stock</g:availability>
      <g:availability_date>2026-12-24T00:00-0800</g:availability_date>
      <g:brand>D&#233;co</g:brand><g:mpn>BR-1</g:mpn><g:gtin>4006381333931</g:gtin>
      <g:item_group_id>G7</g:item_group_id>
      <g:product_type>Home &gt; Fans &gt; Tower</g:product_type>
      <g:google_product_category>604</g:google_product_category>
      <g:color>white</g:color><g:custom_label_0>summer</g:custom_label_0>
      <g:product_highlight>Silent</g:product_highlight><g:product_highlight>With timer</g:product_highlight>
      <g:product_detail><g:section_name>General</g:section_name><g:attribute_name>Blades</g:attribute_name><g:attribute_value>five</g:attribute_value></g:product_detail>
      <g:shipping><g:country>ES</g:country><g:price>4.90 EUR</g:price></g:shipping>`),
  )
  expect(type).toBe('google-xml')
  expect(left).toEqual([])
  expect(products).toEqual([
    {
      id: 'F-1',
      title: 'Tower fan "Brisa" <white>',
      url: 'https://shop.example/p/f-1?a=1&b=2',
      image: 'https://cdn.example/f-1.jpg',
      price: 1249.5,
      currency: 'EUR',
      availability: 'OutOfStock',
      brand: 'Déco',
      sku: 'BR-1',
      gtin: '4006381333931',
      fields: {
        availability_date: '2026-12-24T00:00-0800',
        item_group_id: 'G7',
        product_type: 'Home > Fans > Tower',
        category: 'Tower',
        google_product_category: '604',
        color: 'white',
        custom_label_0: 'summer',
        product_highlight: ['Silent', 'With timer'],
        Blades: 'five',
      },
    },
  ])
})

test('A sale counts while it lasts: its dates decide which price the visitor compares', () => {
  const priced = (sale: string) => feedOf(rss(`${core}<g:price>50 EUR</g:price>${sale}`)).products[0]!.price
  expect(priced('<g:sale_price>40 EUR</g:sale_price>')).toBe(40)
  const dated = (from: string, to: string) =>
    priced(
      `<g:sale_price>40 EUR</g:sale_price><g:sale_price_effective_date>${from}/${to}</g:sale_price_effective_date>`,
    )
  expect(dated('2026-11-01T13:00-0800', '2026-11-11T15:30-0800')).toBe(40)
  expect(dated('2026-10-01T13:00-0800', '2026-10-11T15:30-0800')).toBe(50)
  expect(dated('2026-12-01T13:00-0800', '2026-12-11T15:30-0800')).toBe(50)
})

test.each([
  ['in stock', 'InStock'],
  ['in_stock', 'InStock'],
  ['out of stock', 'OutOfStock'],
  ['preorder', 'PreOrder'],
  ['backorder', 'BackOrder'],
  ['agotado', 'OutOfStock'],
])('Availability "%s" is understood', (word, meant) => {
  expect(feedOf(rss(`${core}<g:availability>${word}</g:availability>`)).products[0]!.availability).toBe(meant)
})

test('A feed in Atom, with another prefix and links in attributes, is the same', () => {
  const { products } = feedOf(
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:x="http://base.google.com/ns/1.0"><!-- made by <entry> hand -->
      <entry><x:id>A</x:id><title>Fan</title><link rel="self" href="https://shop.example/feed"/>
      <link rel="alternate" href="https://shop.example/a"/><x:price>9.90 EUR</x:price></entry></feed>`,
  )
  expect(products).toMatchObject([{ id: 'A', title: 'Fan', url: 'https://shop.example/a', price: 9.9 }])
})

test('A feed as text with tabs, is read by its headers, details and highlights too', () => {
  const { type, products, left } = feedOf(
    [
      'id\ttitle\tlink\timage link\tprice\tavailability\tproduct_highlight\tproduct_detail(section_name:attribute_name:attribute_value)',
      'T1\t"Fan, 17"" wide"\thttps://shop.example/t1\thttps://cdn.example/t1.jpg\t19.00 EUR\tin_stock\tSilent,Light\tGeneral:Noise:35 dB,General:Wind:a:b',
      'T2\tShifted\thttps://shop.example/t2\t\t5 EUR\tin_stock\t\t\textra\tcells',
      '\t\t\t\t\t\t\t',
    ].join('\r\n'),
  )
  expect(type).toBe('google-tsv')
  expect(products).toMatchObject([
    {
      id: 'T1',
      title: 'Fan, 17" wide',
      image: 'https://cdn.example/t1.jpg',
      fields: { product_highlight: ['Silent', 'Light'], Noise: 35, Wind: 'a:b' },
    },
  ])
  expect(left).toEqual([{ row: '3', why: '10 cells, and there are 8 columns' }])
})

test.each([
  ['inside a product', rss(core).slice(0, -24), /breaks off inside the <item> of line 4/],
  ['after a product', rss(core).replace('</channel></rss>', ''), /breaks off after the product of line 4/],
  ['inside a tag', `${rss(core).slice(0, -22)}<g:pri`, /line 4: the file breaks off inside a tag/],
  ['with tags that do not fit', rss('<g:id>1</g:title>'), /line 4: <\/g:title> stands where <\/g:id> should/],
])('A feed that is broken %s, is refused with the line: half a catalogue would be worse', (_, text, said) => {
  expect(() => feedOf(text)).toThrow(said)
})

test('A feed whose attribute never ends, is read all the same', () => {
  const { products } = feedOf(
    `<rss><channel><item ${'a'.repeat(300_000)}><g:id>1</g:id><title>Fan</title></item></channel></rss>`,
  )
  expect(products.map(({ id }) => id)).toEqual(['1'])
})

test('A product without an id or a title is left out, and its line is told', () => {
  const { products, left } = feedOf(rss(core, '<g:id>F2</g:id>', '<title>No id</title>'))
  expect(products.map(({ id }) => id)).toEqual(['F1'])
  expect(left).toEqual([
    { row: '5', why: 'no title' },
    { row: '6', why: 'no id' },
  ])
})
