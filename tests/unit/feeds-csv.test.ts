/** Tables of products, as shops, spreadsheets, Shopify and WooCommerce export them. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvRows, separatorOf } from '../../src/feeds/csv-rows'
import { feedOf } from '../support/feed-of'

describe('cells', () => {
  test('Whatever separates them and whatever stands in them, cells are read as they were written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(',', ';', '\t', '|'),
        fc.array(
          fc.array(fc.string({ unit: fc.constantFrom(...'ab",;|\t\n '), minLength: 1 }), {
            minLength: 2,
            maxLength: 4,
          }),
          { minLength: 1 },
        ),
        fc.constantFrom('\n', '\r\n'),
        (separator, rows, end) => {
          const written = rows
            .map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(separator))
            .join(end)
          const read = Array.from(csvRows(written, separator), ({ cells }) => cells)
          const trimmed = rows.map(row => row.map(cell => cell.trim()))
          expect(read).toEqual(trimmed.filter(row => row.some(Boolean)))
        },
      ),
    )
  })

  test('The separator is found from the headers, not from commas inside quotes or prices', () => {
    expect(separatorOf('id;title;"a,b,c,d";price\n1;x;y;12,50')).toBe(';')
    expect(separatorOf('id\ttitle\n1\ta;b;c')).toBe('\t')
    expect(separatorOf('id|title|price')).toBe('|')
    expect(separatorOf('id,title')).toBe(',')
  })

  test('A line end inside quotes does not shift the lines that are told', () => {
    expect(Array.from(csvRows('a,b\n"x\ny",1\nc,d', ','), ({ line }) => line)).toEqual([1, 2, 4])
  })
})

test('A Spanish spreadsheet with semicolons, commas in prices and a byte order mark, has its products', () => {
  const { type, products, odd } = feedOf(
    [
      '\uFEFFReferencia;Nombre;Precio;Precio rebajado;Marca;Categoría;Disponibilidad;Imagen;Enlace;Ruido;Ventas',
      'V-1;Ventilador;49,90 €;;Brisa;Clima > Torre;En stock;/i/1.jpg;/p/1;35 dB;120',
      'V-2;Ventilador 2;"1.299,00 €";999,00 €;Brisa;Torre;Agotado;;/p/2;41 dB;',
      'V-3;Ventilador 3;consultar;;;;quizás;;/p/3;;7',
    ].join('\n'),
  )
  expect(type).toBe('csv')
  expect(products).toMatchObject([
    {
      id: 'V-1',
      price: 49.9,
      currency: 'EUR',
      brand: 'Brisa',
      availability: 'InStock',
      image: 'https://shop.example/i/1.jpg',
      url: 'https://shop.example/p/1',
      fields: { category: 'Torre', Ruido: 35, total_sales: 120, popularity: 120 },
    },
    { id: 'V-2', price: 999, availability: 'OutOfStock' },
    { id: 'V-3', price: null, availability: null },
  ])
  expect(odd).toMatchObject([
    { field: 'price', count: 1, examples: [{ row: '4', value: 'consultar' }] },
    { field: 'availability', count: 1, examples: [{ row: '4', value: 'quizás' }] },
  ])
})

test('A table whose headers name no product, is refused and says what it has', () => {
  expect(() => feedOf('a,b\n1,2')).toThrow('the first line names no title of a product; it has a, b')
  expect(() => feedOf('name,price\nx,2')).toThrow('names no id')
})

test('A table that breaks off inside quotes, is refused with the line', () => {
  expect(() => feedOf('id,title\n1,"x')).toThrow('breaks off inside the quotes of line 2')
})

test('Columns named as parts of every object are plain columns', () => {
  const [product] = feedOf('id,title,constructor,__proto__,toString\n1,x,a,b,c').products
  expect(Object.entries(product!.fields)).toEqual([
    ['constructor', 'a'],
    ['toString', 'c'],
  ])
})

test('The product export of Shopify, is one product a handle, at the price of the cheapest that can be bought', () => {
  const { products, left } = feedOf(
    [
      'Handle,Title,Body (HTML),Vendor,Product Category,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Variant Barcode,Image Src,Noise (product.metafields.custom.noise),Status',
      'fan,Fan,<p>x</p>,Brisa,Home > Fans,Fans,"quiet, tower",TRUE,Color,White,F-W,shopify,0,deny,39.00,\'4006381333931,https://cdn.example/1.jpg,35 dB,active',
      'fan,,,,,,,,,Black,F-B,shopify,3,deny,49.00,,https://cdn.example/2.jpg,,',
      'fan,,,,,,,,,,,,,,,,https://cdn.example/3.jpg,,',
      'lamp,Lamp,,Brisa,,,,TRUE,Title,Default Title,L,shopify,0,continue,9.00,,,20 dB,active',
      'old,Old,,Brisa,,,,TRUE,Title,Default Title,O,shopify,1,deny,9.00,,,20 dB,draft',
    ].join('\n'),
  )
  expect(products).toMatchObject([
    {
      id: 'fan',
      title: 'Fan',
      url: 'https://shop.example/products/fan',
      image: 'https://cdn.example/1.jpg',
      price: 49,
      availability: 'InStock',
      sku: 'F-B',
      fields: { category: 'Fans', tags: ['quiet', 'tower'], Color: ['Black'], Noise: 35 },
    },
    { id: 'lamp', availability: 'InStock', price: 9 },
  ])
  expect(products[1]!.fields).not.toHaveProperty('Title')
  expect(left).toEqual([{ row: '6', why: 'not published' }])
})

test.each([
  [
    'English',
    'ID,Type,SKU,Name,Published,Description,In stock?,Stock,Weight (kg),Sale price,Regular price,Categories,Tags,Images,Parent,Attribute 1 name,Attribute 1 value(s)',
  ],
  [
    'Spanish',
    'ID,Tipo,SKU,Nombre,Publicado,Descripción,¿Existencias?,Inventario,Peso (kg),Precio rebajado,Precio normal,Categorías,Etiquetas,Imágenes,Superior,Nombre del atributo 1,Valor(es) del atributo 1',
  ],
])('The product export of WooCommerce in %s, folds variations into their product', (_, headers) => {
  const { products, left } = feedOf(
    [
      headers.replace('¿Existencias?', '¿En inventario?'),
      '10,variable,,Fan,1,long,1,,2.5,,,"Climate > Fans, Summer",quiet,"https://cdn.example/1.jpg, https://cdn.example/2.jpg",,Colour,"White, Black"',
      '11,variation,F-W,Fan - White,1,,0,0,,,39,,,,id:10,Colour,White',
      '12,variation,F-B,Fan - Black,1,,1,4,,45,49,,,,id:10,Colour,Black',
      '13,simple,L,Lamp,1,,1,,1,,"12,50",Lamps,,,,Base,"1\\,5 cm"',
      '14,simple,X,Draft,0,,1,,,,9,,,,,,',
    ].join('\n'),
  )
  expect(products).toMatchObject([
    {
      id: '10',
      title: 'Fan',
      price: 45,
      availability: 'InStock',
      image: 'https://cdn.example/1.jpg',
      fields: { category: ['Fans', 'Summer'], tags: ['quiet'], Colour: ['White', 'Black'] },
    },
    { id: '13', price: 12.5, fields: { category: 'Lamps', Base: 1.5 } },
  ])
  expect(left).toEqual([{ row: '6', why: 'not published' }])
})
