/** Into the cart as the visitor would: by the page's own form or button, so the shop's own script and choices count. */
import { within } from '../lib/within'
import { needsChoice } from '../needs-choice'
import type { Cart, Product } from '../page'
import { attributes, findAddButton, PRESSED } from './readers/add-button'
import { addForms, buttonOf, findAddForm, isQuantity, productOf } from './readers/add-form'

/** A shop has this long to show that it took it; ms. */
const PATIENCE = 4000
const LOOKS = 5

export interface OwnFormEffects {
  /** The address of the page now. */
  href(): string
  /** The entries of the shop's data layer so far. */
  entries(): readonly unknown[]
  /** Asks for the cart, where it can be asked for. */
  readCart?: (() => Promise<Cart | null>) | undefined
  wait(ms: number): Promise<unknown>
}

export interface OwnForm {
  /** Is there a form or a button for it here? Takes bounded time, never throws. */
  possible(product: Pick<Product, 'id' | 'sku' | 'url'>): boolean
  /**
   * Presses it and gives the cart, `null` if nobody can be asked. Rejects with `needsChoice()` if the visitor must
   * choose first (a size), '' if the shop does not take it, and no text if there is no way.
   */
  add(product: Pick<Product, 'id' | 'sku' | 'url'>, quantity: number): Promise<Cart | null>
}

export function createOwnForm(
  document: Document,
  { href, entries, readCart, wait }: OwnFormEffects,
): OwnForm {
  const find = ({ id, sku, url }: Pick<Product, 'id' | 'sku' | 'url'>) => {
    const isIts = (element: Element): boolean =>
      productOf(element).some(value => value === id || value === sku)
    const forms = addForms(document)
    const isHere = url !== null && pageOf(url) === pageOf(href())
    const form =
      // on a listing the form that names it
      forms.find(one => [one, ...one.querySelectorAll('[name], button')].slice(0, 100).some(isIts)) ??
      (isHere ? findAddForm(document) : null)
    const outside = () =>
      findAddButton(document, [...document.querySelectorAll(PRESSED)].slice(0, 400).filter(isIts)) ??
      (isHere ? findAddButton(document) : null)
    const button = form ? buttonOf(form) : outside()
    return button instanceof HTMLElement ? { form, button } : null
  }

  /** A cart that cannot be read in time is no reason not to add. */
  const read = async () => (readCart ? within(PATIENCE / 2, readCart()) : null)

  /** As reads and entries tell, within the patience; the last cart that was read. */
  const taken = async (before: Cart | null, told: number): Promise<Cart | null> => {
    const start = href()
    let cart: Cart | null = null
    for (let look = 0; look < LOOKS; look++) {
      await wait(PATIENCE / LOOKS)
      cart = await read()
      if (cart && before && linesOf(cart) !== linesOf(before)) return cart
      if (href() !== start || entries().slice(told).some(isAdding)) return cart
    }
    // A cart that can be read and is as before: it was not taken. Else nobody knows but the shop, which says it itself.
    if (cart && before) throw new Error('the cart is as before', { cause: '' })
    return cart
  }

  return {
    possible(product) {
      try {
        return find(product) !== null
      } catch {
        return false
      }
    },
    async add(product, quantity) {
      const found = find(product)
      if (!found) throw new Error('no form for it on this page')
      const { form, button } = found
      const field = form && [...form.querySelectorAll('input, select')].find(isQuantity)
      const was = field && Reflect.get(field, 'value')
      const before = await read()
      if (field) write(field, `${quantity}`)
      else if (quantity !== 1) throw new Error('no field for the quantity')
      try {
        if (field && (Reflect.get(field, 'value') !== `${quantity}` || isInvalid(field)))
          throw new Error('not so many', { cause: '' })
        const unchosen = form && [...form.querySelectorAll('select, input, textarea')].some(isInvalid)
        const off = button.matches(':disabled, .disabled, [aria-disabled=true]')
        if (unchosen || (off && form?.querySelector('select') && hasEmptyChoice(form))) throw needsChoice()
        if (off) throw new Error('the button is off', { cause: '' })
        const told = entries().length
        button.click()
        return await taken(before, told)
      } finally {
        if (field) write(field, was)
      }
    },
  }
}

/** The address without what changes on the same page. */
function pageOf(url: string): string {
  const { host, pathname } = new URL(url)
  return host + pathname.replace(/\/$/, '')
}

const linesOf = ({ items, count }: Cart) =>
  JSON.stringify([count, items.map(({ id, quantity }) => [id, quantity])])

/** An entry of the data layer, or of gtag's, that says it. */
const isAdding = (entry: unknown): boolean =>
  [Object(entry).event, Object(entry)[1]].some(
    name => typeof name === 'string' && /^add_?to_?cart$/i.test(name),
  )

const isInvalid = (control: Element): boolean =>
  Reflect.get(control, 'willValidate') === true &&
  Reflect.get(Reflect.get(control, 'validity'), 'valid') === false

const hasEmptyChoice = (form: Element): boolean =>
  [...form.querySelectorAll('select')].some(select => attributes(select, 'name') && select.value === '')

/** As if typed: past the setter that React puts on the field itself. https://github.com/facebook/react/issues/11488 */
function write(field: Element, value: unknown): void {
  Reflect.set(Object.getPrototypeOf(field), 'value', value, field)
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }))
}
