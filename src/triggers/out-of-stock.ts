/** When the visitor looks at a product that cannot be bought today. */
import { isAvailable } from '../page'
import type { Arm } from './contract'
import { later } from './later'
import { pageView } from './page-view'
import type { TriggerOf } from './schema'

/** Fires once, when such a product's page is seen. */
export const outOfStock: Arm<TriggerOf<'out-of-stock'>> = (trigger, fire, page) =>
  later(async () => {
    const { type, product } = await page.look()
    return type === 'product' && product && !isAvailable(product) ? pageView : () => () => {}
  })(trigger, fire, page)
