// The data layer, before anything else runs: consent mode first, then what this page is about.
window.dataLayer = window.dataLayer || []
function gtag() {
  // Google reads consent commands from the arguments object itself.
  window.dataLayer.push(arguments)
}
const shopData = JSON.parse(document.getElementById('shop-data').textContent)
// The cookie bar asks about these two. Nobody is asked about ads, so that nobody refuses the mail he asks for himself.
const consentModes = state => ({ analytics_storage: state, personalization_storage: state })
gtag('consent', 'default', { ad_storage: 'denied', ...consentModes('denied') })
if (shopData.consent) gtag('consent', 'update', consentModes(shopData.consent))
for (const entry of shopData.dataLayer) window.dataLayer.push(entry)
