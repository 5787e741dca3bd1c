/** BigCommerce, detected. */
import { DESK, startBigCommerce } from '../shops/bigcommerce'
import { useBrowser, walk } from '../shops/walk'

const come = useBrowser()

walk(
  {
    start: startBigCommerce,
    page: '/l-100/',
    id: DESK.id,
    home: '/',
    badge: '.cart-quantity',
    button: '#form-action-addToCart',
    line: '101/1001',
    shade: 'Choose options',
  },
  come,
)
