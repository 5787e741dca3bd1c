/** What the address says of the kind of page. */
import type { PageType } from '../../page'
import type { PageSource, Reading } from '../contract'

/** Whole steps of a path, in the languages of many shops; the first that matches counts. */
const STEPS: readonly (readonly [PageType, RegExp])[] = [
  [
    'order',
    /\/(order-(received|confirm\w*|success|complete)|thank[-_]?you|thanks|(onepage|checkout)\/(success|finish)|gracias|merci|danke)(?![\w-])/,
  ],
  [
    'cart',
    /\/(cart|basket|shopping-?(bag|cart)|warenkorb|panier|carrito|cesta|carrello|carrinho|winkelwagen|koszyk|kosik)(?![\w-])/,
  ],
  ['checkout', /\/(checkouts?|kasse|kassa|commande|finalizar-compra|onepage|afrekenen)(?![\w-])/],
  ['search', /\/((catalog)?search|suche?|busca\w*|busqueda|recherche|ricerca|zoeken|szukaj)(?![\w-])/],
  [
    'product',
    /\/(products?|producto|produit|produkt|prodotto|p|[dip]p|pd|it[em]m?|deal)\/[^/]|[_-]p[_-]?\d+\.|product_?(info|detail|id)/,
  ],
  ['listing', /\/(categor\w+|collections?|catalog\w*|kategori\w+|c|shop|products)(?![\w-])/],
]

/** A home page, maybe of a language: "/", "/es/", "/en-gb/", "/index.php". */
const HOME = /^\/(([a-z]{2})([-_][a-z]{2})?\/?)?((index|default|home)(\.\w+)?)?$/
/** Parameters by which shops without readable addresses tell pages apart. */
const SELECTS = /[?&]((product|category|page)_?id|id|p|page|main_page|route|controller|cat\w*)=./
const SEARCHES = /[?&](q|s|query|search\w*|keywords?)=./

/** Guesses by words of the path and by parameters; what the page says of itself counts more. */
export function readAddress({ document, url }: Omit<PageSource, 'dataLayer'>): Reading {
  const { pathname, search } = new URL(url.toLowerCase())
  const [home, , language, country, , file] = HOME.exec(pathname) ?? []
  const step = STEPS.find(([, words]) => words.test(pathname + search))?.[0]
  // A product found by a search often keeps its words.
  if (SEARCHES.test(search) && step !== 'product') return { type: 'search' }
  // "/hp/" is a brand; "/de/" is a language if the page is in German, or for Germany.
  const isOwn =
    !language || country || document.documentElement.lang.toLowerCase().split('-').includes(language)
  const type = home && isOwn && !SELECTS.test(search) && !(file && search) ? 'home' : step
  return type ? { type } : {}
}
