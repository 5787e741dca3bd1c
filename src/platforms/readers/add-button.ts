/** The button that puts the page's product in the cart, for pages that have no form around it. */
import { calledAdd, isOther, saysAdd } from './add-words'

/** Everything that visitors press. */
export const PRESSED =
  'button, input[type=submit], input[type=image], input[type=button], a[class], a[onclick], [role=button]'

const MAX_BUTTONS = 400

/** What an element's attributes say, each cut short. */
export const attributes = (element: Element, ...names: string[]): string =>
  names.map(name => element.getAttribute(name)?.slice(0, 200) ?? '').join(' ')

/** How surely this button puts something in the cart: 1.5 and more for one that says so, below 0 for another's. */
export function scoreButton(button: Element): number {
  const names = ['value', 'alt', 'title', 'aria-label']
  const said = [button.textContent!.slice(0, 200), ...names.map(name => attributes(button, name))]
  const called = attributes(button, 'id', 'class', 'name', 'data-action', 'data-button-action', 'src')
  const says = Math.max(...said.map(saysAdd))
  if (!says && !calledAdd(called)) return 0
  // "Add to wish list and to cart" is no sure thing.
  if (isOther(`${said.join(' ')} ${called}`)) return says ? 1 : -0.5
  return says || 1.5
}

/** Does it carry the id of what it adds, as themes and scripts write it? */
const namesProduct = (button: Element): boolean =>
  [...button.attributes].some(
    ({ name, value }) => value && /^data-.*(product|sku|variant|item)/.test(name),
  ) || /[?&/](add-to-cart|add|pid|product|sku)[=/]/.test(attributes(button, 'href'))

/** Is it of another product than the page's: on a shelf of related ones, in a menu? */
export const isBeside = (element: Element): boolean =>
  element.closest(
    'nav, header, footer, aside, [class*=related], [class*=upsell], [class*=cross-sell], [class*=crosssell], [class*=recommend], [class*=carousel], [class*=product-card], [class*=product-miniature], li.product, li.item',
  ) !== null

/**
 * The surest button outside of forms, the first of equals; `null` if none says that it adds. `all`, if given, are the
 * buttons to choose from.
 */
export function findAddButton(document: Document, all?: Iterable<Element>): Element | null {
  let best: Element | null = null
  let most = 2
  for (const button of [...(all ?? document.querySelectorAll(PRESSED))].slice(0, MAX_BUTTONS))
    try {
      if (!all && (isBeside(button) || button.closest('form'))) continue
      const score = scoreButton(button) + (namesProduct(button) ? 1 : 0)
      if (score > most) [best, most] = [button, score]
    } catch {}
  return best
}
