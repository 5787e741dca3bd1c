/** How shops call the button that puts a product in the cart: for people, in many languages, and in their own code. */

// In small letters, which they are tested with: patterns that fold case are slow to make ready in a browser.
// "… in/to/do/au CART", in the order en, Romance, Germanic, Slavic, Nordic, others
const ADD =
  /add (\w+ )?(to|2) (\w+ )?(cart|basket|bag|trolley)|^(in|to) (the )?(cart|basket|bag)$|(añad|agreg|afeg|adicion|ajout|aggiung|met(tre|ti)|pon)\S* .{0,12}(carr|cest|cist|bolsa|sacol|panier|borsa)|^(a la|al|no|nel|au) (carr|cest|cist|panier)|\b(in|aan) .{0,9}(warenkorb|einkaufswagen|korb|tasche|winkelwagen|winkelmand)|do koš[ií]k|do koszyka|(lägg|legg|læg|put).{0,12}(korg|vagn|kurv)|ostoskori|(^|\s)(в|у|до) (корзин|кошик|количк)|kosárba|adaug.{0,6}co[șşs]|sepete|στο καλάθι|(أضف|إضافة|اضف|اضافة).{0,12}(سل|عرب|حقيب)|הוס.{0,6}(סל|עגל)|カートに|かごに|(加入|放入).?(购物|購物)|장바구니|giỏ hàng|u košaric|v košarico/

// "buy" and "order" are said on carts and checkouts too
const BUY =
  /^(buy|order|purchase|pre-?order|comprar?|cómpralo|acheter|commander|acquista|encomendar|kaufen|bestellen|kopen|koop|kup|koupit|kúpiť|objednat|köp|kjøp|køb|osta|купить|купи|заказать|замовити|купити|cumpără|satın al|αγορά|اشتر|شراء|購入|立即购买|구매|mua ngay)(?![a-zß-῿぀-퟿])|^(jetzt|online|sofort) (kaufen|bestellen)|buy (it )?(now|this)/

const CALLED =
  /add\W?_?(item|product)?\W?_?(to|2|into)?\W?_?(shopping)?\W?_?(cart|basket|bag|trolley)|(cart|basket|bag|line-item|warenkorb|panier|carrello|carrito|cesta|koszyk)s?\W?_?(button|btn|items?)?\W?_?add\b|add_?item|addproduct|(btn|button|in|to|do)[-_]?(cart|basket|bag)\b|buy\W?_?(now|this|block|button|btn|form|product|it)|^(buy|single_add)|form\W?_?buy|productform|product-form|itemform|cart_quantity|ajout.{0,8}panier|tovarform/

const OTHER =
  /wish|favo[ur]|merkzettel|wunsch|compare|vergleich|login|sign.?in|anmeld|newsletter|subscri|search|such|recherch|buscar|szukaj|поиск|check.?out|kasse|paypal|coupon|gutschein|voucher|review|notify|contact|track|history|register|forgot/

const CHANGE = /update|remove|delete|actuali[sz]|aktuali|mettre à jour|aggiorna|przelicz|пересчитать|empty/

// "0 articles in your basket"
const COUNT = /\d+ ?(product|produ[kt]|prodott|artí?[ck]|item|položek|товар)/

/** How surely people read here that it goes in the cart: 2.5 of "In den Warenkorb", 1.5 of "Kaufen", else 0. */
export function saysAdd(text: string): number {
  const short = text.slice(0, 200).trim().replace(/\s+/g, ' ').toLowerCase()
  return !short || short.length > 50 || COUNT.test(short)
    ? 0
    : ADD.test(short)
      ? 2.5
      : BUY.test(short)
        ? 1.5
        : 0
}

/** Does one of these names of the shop's code (id, class, action) say so ("addToCartForm", "/cart/add")? */
export const calledAdd = (names: string): boolean =>
  names
    .toLowerCase()
    .split(/\s+/)
    .some(name => CALLED.test(name))

/** Is it for something else: search, log in, a wish list, the checkout? */
export const isOther = (text: string): boolean => OTHER.test(text.toLowerCase())

/** Does it change what is in the cart already? */
export const changesCart = (text: string): boolean => CHANGE.test(text.toLowerCase())
