/** A stand-in for Ecwid's script.js: the documented part of its JavaScript API, over the cart of the made-up shop. */

/** Runs in the page, or in a test's window; it may use nothing from outside itself. */
export function ecwidApi(window: Window, base: string): void {
  type Listener = (about: unknown) => void
  type Told = Record<string, unknown>
  const event = () => {
    const listeners: Listener[] = []
    let last: [unknown] | undefined
    return {
      add(listener: Listener) {
        listeners.push(listener)
        // whoever comes late hears it too
        if (last) listener(last[0])
      },
      fire(about: unknown) {
        last = [about]
        for (const listener of listeners) listener(about)
      },
    }
  }
  const [api, pages, carts] = [event(), event(), event()]
  const ask = async (path: string, body?: unknown) => {
    const reply = await window.fetch(base + path, {
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    })
    return (await reply.json()) as { cart: Told; error?: string; product?: unknown }
  }
  const changed = ({ cart }: { cart: Told }) => {
    for (const badge of window.document.querySelectorAll('.ec-minicart__counter'))
      badge.textContent = String(cart.productsQuantity)
    carts.fire(cart)
  }
  const Cart = {
    get: (got: Listener) =>
      void ask('/ecwid/cart')
        .then(({ cart }) => got(cart))
        .catch(() => {}),
    addProduct(product: Told | number, callback?: (...about: unknown[]) => void) {
      const told: Told = typeof product === 'object' ? product : { id: product }
      const done = (told.callback as typeof callback) ?? callback
      const { id, quantity = 1, options = {} } = told
      void ask('/ecwid/add', { id, quantity, options })
        .then(reply => {
          if (reply.error !== undefined) return done?.(false, null, reply.cart, reply.error)
          changed(reply)
          done?.(true, reply.product, reply.cart)
        })
        .catch(() => {})
    },
    removeProduct: (index: number, callback?: () => void) =>
      void ask('/ecwid/remove', { index })
        .then(changed)
        .then(callback)
        .catch(() => {}),
  }
  const Ecwid = {
    OnAPILoaded: api,
    OnPageLoaded: pages,
    OnCartChanged: carts,
    formatCurrency: (amount: number) => `€${amount.toFixed(2)}`,
  }
  Object.assign(window, { Ecwid })
  setTimeout(() => {
    Object.assign(Ecwid, { Cart })
    api.fire(undefined)
    const browser = window.document.querySelector('.ecwid-productBrowser')
    const [, productId] = /ProductPage-(\d+)/.exec(browser?.className ?? '') ?? []
    if (productId) pages.fire({ type: 'PRODUCT', productId: Number(productId), categoryId: 0 })
    void ask('/ecwid/cart')
      .then(changed)
      .catch(() => {})
  })
}
