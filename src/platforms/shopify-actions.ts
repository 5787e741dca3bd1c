/** Shopify's standard actions: the theme itself puts it in the cart and shows it. https://shopify.dev/docs/api/storefront-events-and-actions */
import type { Line } from '../page'
import { clean } from './readers/thing'

type UpdateCart = ((
  change: { lines: object[] },
  how: { signal: AbortSignal; event: { context: 'standard-action' } },
) => Promise<unknown>) & { isDefault?(): boolean }

/** ms. */
const PATIENCE = 15_000

/** Custom elements of Horizon and Dawn: Shopify knows both, and all that were made of them, by their markup. */
const KNOWN = ['cart-items-component', 'cart-drawer-component', 'cart-drawer-items', 'cart-notification']

/**
 * The theme's action; undefined where there is none, or where it may load the page anew: what Shopify itself does where
 * neither the theme has said how, nor Shopify knows the theme. https://shopify.dev/docs/api/storefront-events-and-actions/actions/configure
 */
export function updateCartOf(window: Window & typeof globalThis): UpdateCart | undefined {
  const { actions } = Object((window as { Shopify?: object }).Shopify)
  const update: UpdateCart | undefined = Object(actions).updateCart
  if (typeof update !== 'function') return undefined
  const isKnown = () =>
    KNOWN.some(name => window.customElements.get(name) && window.document.querySelector(name))
  return update.isDefault?.() === false || isKnown() ? update : undefined
}

/**
 * So many more of it. Gives the shop's words where something in the cart is scarce: this line, or another. Rejects with
 * its words as `cause` where it refuses, else as the action does.
 */
export async function addByAction(
  update: UpdateCart,
  { id, options }: Line,
  quantity: number,
): Promise<string | undefined> {
  const { selling_plan: plan, ...properties } = options ?? {}
  const attributes = Object.entries(properties).map(([key, value]) => ({ key, value }))
  const late = AbortSignal.timeout(PATIENCE)
  const line = {
    merchandiseId: `gid://shopify/ProductVariant/${id}`,
    quantity,
    ...(attributes[0] && { attributes }),
    ...(plan && { sellingPlanId: `gid://shopify/SellingPlan/${plan}` }),
  }
  const said = await Promise.race([
    update({ lines: [line] }, { signal: late, event: { context: 'standard-action' } }),
    new Promise((_, reject) =>
      late.addEventListener('abort', () => reject(new Error('the theme does not answer'))),
    ),
  ])
  // a change that is refused resolves all the same
  const { userErrors, warnings } = Object(said)
  const messages = (list: unknown) =>
    (Array.isArray(list) ? list : []).map((one): [string, string] => [
      `${Object(one).code}`,
      clean(Object(one).message),
    ])
  const [refusal] = messages(userErrors)
  if (refusal) throw new Error(refusal[1], { cause: refusal[1] })
  return messages(warnings).find(([code]) => /^MERCHANDISE/.test(code))?.[1]
}
