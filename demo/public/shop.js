// What the shop does in the browser: the cookie bar, the basket without a reload. Everything also works without it.

/** Runs `use` with Tendero's API, now or once its script has loaded. */
function withTendero(use) {
  if (window.tendero) use(window.tendero)
  else
    document
      .querySelector('script[data-manifest]')
      .addEventListener('load', () => window.tendero && use(window.tendero))
}

function tell(text) {
  const toast = document.querySelector('[data-toast]')
  toast.textContent = text
  toast.classList.add('shown')
  setTimeout(() => toast.classList.remove('shown'), 2600)
}

function showCount(cart) {
  const count = cart.items.reduce((sum, item) => sum + item.quantity, 0)
  document.querySelector('[data-cart-count]').textContent = count || ''
}

const bar = document.querySelector('[data-consent]')
bar?.addEventListener('submit', event => {
  event.preventDefault()
  const state = event.submitter.value
  const back = bar.elements.back.value
  bar.remove()
  gtag('consent', 'update', consentModes(state))
  withTendero(tendero => tendero.consent(state))
  fetch('/consent', { method: 'POST', body: new URLSearchParams({ state, back }), redirect: 'manual' })
})
if (shopData.consent) withTendero(tendero => tendero.consent(shopData.consent))

for (const form of document.querySelectorAll('form[data-add]'))
  form.addEventListener('submit', async event => {
    event.preventDefault()
    const item = JSON.parse(form.dataset.add)
    const quantity = Math.max(1, Number(form.elements.quantity.value) || 1)
    try {
      const reply = await fetch('/api/cart', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ id: item.item_id, quantity }),
      })
      const cart = await reply.json()
      if (!reply.ok) return tell(cart.message)
      showCount(cart)
      const value = Math.round(item.price * quantity * 100) / 100
      window.dataLayer.push({
        event: 'add_to_cart',
        ecommerce: { currency: 'EUR', value, items: [{ ...item, quantity }] },
      })
      tell(shopData.added)
    } catch {
      form.submit()
    }
  })

// Tendero can fill the basket too; the number beside the bag must know.
withTendero(tendero => tendero.on('cart_update', event => showCount(event.cart)))
