// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { findAddButton } from '../../src/platforms/readers/add-button'
import { addForms, buttonOf, findAddForm } from '../../src/platforms/readers/add-form'

const pageOf = (body: string): Document => {
  const page = document.implementation.createHTMLDocument()
  page.body.append(new DOMParser().parseFromString(`<div>${body}</div>`, 'text/html').body.firstElementChild!)
  return page
}
const formOf = (body: string) => findAddForm(pageOf(body))?.id ?? null
const form = (inside: string, more = 'id="f"') => `<form ${more}>${inside}</form>`

describe('A shop whose button says that it goes in the cart', () => {
  it.each([
    'Add to cart',
    'ADD TO BAG',
    'Add item to basket',
    'Añadir al carrito',
    'Agregar a la cesta',
    'Afegir a la cistella',
    'Adicionar ao carrinho',
    'Ajouter au panier',
    'Aggiungi al carrello',
    'In den Warenkorb',
    'In den Einkaufswagen',
    'In winkelwagen',
    'Dodaj do koszyka',
    'Přidat do košíku',
    'Do košíka',
    'Lägg i varukorgen',
    'Læg i kurv',
    'Lisää ostoskoriin',
    'В корзину',
    'Добавить в корзину',
    'До кошика',
    'Kosárba',
    'Adaugă în coș',
    'Sepete ekle',
    'Προσθήκη στο καλάθι',
    'أضف إلى السلة',
    'הוסף לסל',
    'カートに入れる',
    '加入购物车',
    '장바구니',
    'Add to cart - €19.90',
  ])('has its form found: "%s"', text => {
    expect(formOf(form(`<input name="qty" value="1"><button>${text}</button>`))).toBe('f')
  })

  it.each([
    'Buy now',
    'Comprar',
    'Acheter',
    'Kaufen',
    'Bestellen',
    'Kup',
    'Köp',
    'Купить',
    'Satın al',
    '購入',
  ])('has its form found where an id is in it: "%s"', text => {
    const quantity = '<input name="quantity" value="1">'
    expect(
      formOf(form(`<input type="hidden" name="product_id" value="7">${quantity}<button>${text}</button>`)),
    ).toBe('f')
    // On a checkout people order too.
    expect(formOf(form(`<button>${text}</button>`))).toBeNull()
  })
})

describe('A shop system', () => {
  it.each<[string, string, string]>([
    [
      'like Shopify',
      'id="f" action="/cart/add" method="post"',
      '<input type="hidden" name="id" value="39"><button name="add" type="submit"><span>Add</span></button><input name="quantity">',
    ],
    [
      'like WooCommerce',
      'id="f" class="cart" action="/product/fan/" method="post"',
      '<input name="quantity" value="1"><button name="add-to-cart" value="39" class="single_add_to_cart_button button">Go</button>',
    ],
    [
      'like Magento',
      'id="product_addtocart_form" action="/checkout/cart/add/uenc/aHR0cDovL3dpc2guZXhhbXBsZS9jaGVja291dC93aXNobGlzdA,,/product/39/"',
      '<input type="hidden" name="product" value="39"><input name="qty"><button title=" " class="tocart"></button>',
    ],
    [
      'like PrestaShop',
      'id="add-to-cart-or-refresh" action="/cart" method="post"',
      '<input type="hidden" name="id_product" value="39"><input name="qty"><button data-button-action="add-to-cart">×</button>',
    ],
    [
      'like Shopware',
      'id="productDetailPageBuyProductForm" action="/checkout/line-item/add"',
      '<input name="lineItems[39][id]" type="hidden" value="39"><select name="lineItems[39][quantity]"></select><button class="btn-buy">+</button>',
    ],
  ])('%s has its form found without a word that is known', (_, attributes, inside) => {
    expect(addForms(pageOf(form(inside, attributes)))).toHaveLength(1)
  })
})

describe('A form that is for something else', () => {
  it.each([
    ['search', form('<input name="q"><button>Search</button>', 'id="f" action="/search"')],
    ['a newsletter', form('<input type="email" name="email"><button>Subscribe</button>')],
    [
      'an account',
      form(
        '<input name="email"><input type="password" name="p"><button>Sign in</button>',
        'id="f" action="/login"',
      ),
    ],
    [
      'a wish list',
      form(
        '<input type="hidden" name="product_id" value="3"><button>Add to wishlist</button>',
        'id="f" action="/wishlist/add"',
      ),
    ],
    [
      'the cart',
      form(
        '<input name="quantity[1]" value="1"><input name="quantity[2]"><input name="quantity[3]"><button>Update</button><button>Remove</button><button>Checkout</button>',
        'id="f" action="/cart"',
      ),
    ],
    [
      'a one-line cart',
      form('<input name="quantity[1]" value="1"><button>Aktualisieren</button><button>Bestellen</button>'),
    ],
    ['another order', form('<input name="code"><button>Track order</button>')],
    [
      'reviews',
      form(
        '<input name="product_id" value="3" type="hidden"><textarea name="review"></textarea><button>Send</button>',
      ),
    ],
  ])('is not taken for it: %s', (_, body) => {
    expect(formOf(body)).toBeNull()
    expect(findAddButton(pageOf(body))).toBeNull()
  })
})

describe('A page with several', () => {
  const add = (id: string, more = '') =>
    form(
      `<input type="hidden" name="product_id" value="${id}">${more}<button>Add to cart</button>`,
      `id="${id}"`,
    )

  it('has the surest taken for its own, and not one of the related products', () => {
    expect(formOf(add('a') + add('b', '<input name="qty">'))).toBe('b')
    expect(formOf(`<div class="related-products">${add('a', '<input name="qty">')}</div>${add('b')}`)).toBe(
      'b',
    )
    expect(formOf(`<div class="related-products">${add('a')}</div>`)).toBeNull()
  })

  it('has all of them told in their order, and no more than a bounded number looked at', () => {
    expect(addForms(pageOf(add('a') + form('') + add('b'))).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(addForms(pageOf(add('a').repeat(300)))).toHaveLength(200)
    const late = form(`${'<input name="x">'.repeat(80)}<button>Add to cart</button><input name="qty">`)
    expect(formOf(late)).toBeNull()
  })
})

describe('A page written with care for nothing', () => {
  it('has its quantity and its button apart', () => {
    const page = pageOf(
      `<div>${form('<input id="txtQuantity" name="txtQuantity">')}<p><a class="b" href="#">Add to cart</a></p></div>`,
    )
    expect(findAddForm(page)?.id).toBe('f')
    expect(buttonOf(findAddForm(page)!)?.textContent).toBe('Add to cart')
  })

  it('has its button linked by the id of the form', () => {
    const page = pageOf(
      `${form('<input type="hidden" name="id" value="3"><input name="quantity">', 'id="f" action="/cart/add"')}<i><button form="f">Go</button></i>`,
    )
    expect(buttonOf(findAddForm(page)!)?.textContent).toBe('Go')
  })

  it('has fields that are called as what a form can do', () => {
    const names = ['getAttribute', 'querySelectorAll', 'elements', 'closest', 'id', 'action', 'attributes']
    const inputs = names.map(name => `<input name="${name}">`).join('')
    expect(() => addForms(pageOf(form(`${inputs}<button>Add to cart</button>`)))).not.toThrow()
  })
})

describe('A shop without forms', () => {
  it.each([
    '<button data-product-id="3">Comprar</button>',
    '<button class="x">In den Warenkorb</button>',
    '<a class="btn" href="/?add-to-cart=3">Buy now</a>',
    '<div role="button" aria-label="Add to bag" data-sku="3"></div>',
    '<button class="js-add-to-cart" data-sku="3"></button>',
  ])('has its button found: %s', button => {
    expect(findAddButton(pageOf(`<header><a class="x">Cart</a></header>${button}`))).not.toBeNull()
  })

  it.each([
    '<a class="count">0 articles in your basket</a>',
    '<a class="count">Sie haben 0 Produkte in Ihrem Warenkorb</a>',
    '<a class="btn">Zum Warenkorb</a>',
    '<a class="btn">View cart</a>',
    '<button>Checkout</button>',
    '<a class="x" href="/order">Order history</a>',
    '<footer><button>Add to cart</button></footer>',
  ])('has no other taken for it: %s', button => {
    expect(findAddButton(pageOf(button))).toBeNull()
  })
})
