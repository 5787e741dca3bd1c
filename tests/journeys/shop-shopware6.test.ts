/** Shopware 6, detected. */
import { DESK, detail, startShopware6 } from '../shops/shopware6'
import { useBrowser, walk } from '../shops/walk'

const come = useBrowser()

walk(
  {
    start: startShopware6,
    page: detail(DESK),
    id: DESK.id,
    home: '/de/',
    badge: '.header-cart-badge',
    button: '.btn-buy',
    line: DESK.id,
    shade: 'That lamp "could not" be found.',
  },
  come,
)
