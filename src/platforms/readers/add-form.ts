/** The page's own way into the cart: the form that a visitor would send. */
import { attributes, findAddButton, isBeside, PRESSED, scoreButton } from './add-button'
import { calledAdd, changesCart, isOther, saysAdd } from './add-words'

const MAX_FORMS = 200
const MAX_CONTROLS = 60
/** From here on it is one: what tells best on captured pages of shops. */
const ENOUGH = 3

const QUANTITY =
  /qty|quant|qnt|^qte|menge|anzahl|cantidad|ilosc|aantal|antal|mnozstvi|pocet|kolichestvo|kolvo|ordervalue|^amount|^count$/i
const PRODUCT =
  /^(ids?|ref|sku|pid|product|item|add|add-to-cart)$|(product|prod|item|variant|variation|goods|article|artikel|stock|pf|sku|tovar|part)s?\W?_?(id|no|nr|num|number|code|list|ref)|^id_?(product|item|art)|ordereditem|super_attribute|lineitems/i
const CHOICE = /size|colou?r|option|attribut|variant|style|groesse|taille|talla|rozmiar|model/i
const SEARCH = /^(q|s|search\w*|keywords?)$/i

/** Is this what names how many? */
export const isQuantity = (control: Element): boolean =>
  control.localName !== 'button' && ['name', 'id'].some(name => QUANTITY.test(attributes(control, name)))

/** The ids of products that a form, a field or a button carries. */
export const productOf = (element: Element): string[] =>
  [...element.attributes]
    .flatMap(({ name, value }) =>
      (
        name === 'value'
          ? PRODUCT.test(attributes(element, 'name'))
          : /^data-.*(product|sku|variant|item|id$)/.test(name)
      )
        ? [value]
        : [],
    )
    .filter(Boolean)

const isPress = (element: Element): boolean =>
  /^(button|a)$/i.test(element.localName) ||
  /^(submit|image|button)$/i.test(attributes(element, 'type')) ||
  attributes(element, 'role') === 'button'

/** How surely a form puts a product in the cart; `linked` are its controls that stand elsewhere (`form="its-id"`). */
function scoreForm(form: Element, linked: readonly Element[]): number {
  const controls = [...form.querySelectorAll(`input, select, textarea, ${PRESSED}`)]
    .slice(0, MAX_CONTROLS)
    .concat(linked)
  const named = attributes(form, 'id', 'name') + attributes(form, 'action').replace(/\?.*/, '')
  const score = calledAdd(attributes(form, 'id', 'class', 'name', 'action')) ? 1.5 : isOther(named) ? -2 : 0
  let [button, quantities, product, choice, hidden, against] = [0, 0, 0, 0, 0, 0]
  for (const control of controls) {
    const name = attributes(control, 'name')
    const value = attributes(control, 'value').trim()
    const type = attributes(control, 'type').toLowerCase()
    const names = attributes(control, 'name', 'id')
    if (PRODUCT.test(name)) product = 1
    if (isPress(control)) {
      button = Math.max(button, scoreButton(control))
      if (changesCart(`${names} ${value} ${control.textContent!.slice(0, 50)}`)) against += 1.5
      continue
    }
    if (isQuantity(control)) quantities++
    if (/select|radio/.test(control.localName + type) && CHOICE.test(names)) choice = 0.5
    if (type === 'hidden' && (calledAdd(name) || /^(add\w*|cart\W?add|order|buy)$/i.test(value))) hidden = 1
    if (type === 'password') against += 3
    if (type === 'search' || SEARCH.test(name)) against += 1.5
    if (type === 'email' || control.localName === 'textarea' || /e?mail/i.test(names)) against += 0.5
  }
  // A quantity that stands alone in its form, as scripts like it: the button is beside it.
  if (quantities && !button && controls.length < 4 && buttonBeside(form)) button = 2.5
  // Of many quantities it is the cart's.
  if (quantities > 2) against++
  return score + button + Math.min(1, quantities) + product + choice + hidden - Math.min(3, against)
}

function buttonBeside(form: Element): Element | undefined {
  let box: Element | null = form
  for (let up = 0; up < 3; up++) box = box?.parentElement ?? null
  const beside = [...(box?.querySelectorAll(PRESSED) ?? [])].slice(0, 20)
  return beside.find(button => saysAdd(button.textContent!) > 2 && !button.closest('form'))
}

/** All forms of the page that put a product in the cart with how sure that is, in the document's order. */
function scored(document: Document): [form: HTMLFormElement, score: number][] {
  const linked = [...document.querySelectorAll('[form]')].slice(0, MAX_CONTROLS)
  return [...document.querySelectorAll('form')].slice(0, MAX_FORMS).flatMap(form => {
    try {
      const id = attributes(form, 'id').trim()
      const score = scoreForm(
        form,
        linked.filter(control => id && attributes(control, 'form').trim() === id),
      )
      return score < ENOUGH ? [] : [[form, score]]
    } catch {
      return [] // a form whose fields are called as its methods
    }
  })
}

/** All forms of the page that put a product in the cart, in the document's order; a listing has many. */
export const addForms = (document: Document): HTMLFormElement[] => scored(document).map(([form]) => form)

/** The page's own form that puts its product in the cart: the surest, the first of equals; `null` if there is none. */
export const findAddForm = (document: Document): HTMLFormElement | null => findAddForms(document).own

/** Both of the above at one go. */
export function findAddForms(document: Document): { own: HTMLFormElement | null; all: HTMLFormElement[] } {
  const all = scored(document)
  const forms = all.filter(([form]) => !isBeside(form))
  const most = Math.max(...forms.map(([, score]) => score))
  return { own: forms.find(([, score]) => score === most)?.[0] ?? null, all: all.map(([form]) => form) }
}

/** What a visitor presses to send it: the button that says so, else the one that submits, else one beside; or `null`. */
export function buttonOf(form: HTMLFormElement): Element | null {
  const id = attributes(form, 'id').trim()
  const linked = [...form.ownerDocument.querySelectorAll('[form]')].filter(
    control => id && isPress(control) && attributes(control, 'form') === id,
  )
  const presses = [...form.querySelectorAll(PRESSED), ...linked].slice(0, MAX_CONTROLS)
  const submits = presses.find(
    press => /^(submit|image)$/.test(Reflect.get(press, 'type')) && !isOther(press.textContent!),
  )
  return findAddButton(form.ownerDocument, presses) ?? submits ?? buttonBeside(form) ?? null
}
