/** An ecommerce event within GA4's limits: https://developers.google.com/analytics/devguides/collection/ga4/reference/events */

/** What GA4 knows of an item; all the rest is a custom parameter. */
const KNOWN =
  /^(item_(id|name|brand|variant|list_id|list_name|category[2-5]?)|affiliation|coupon|discount|index|location_id|price|quantity|promotion_(id|name)|creative_(name|slot))$/
const MOST_ITEMS = 200
/** https://developers.google.com/analytics/devguides/collection/ga4/item-scoped-ecommerce */
const MOST_CUSTOM = 27

/** At most 200 items, each with at most 27 parameters of our own; a `value` without its currency is left out. */
export function withinGa4(parameters: object): object {
  const { value, items, ...rest }: { value?: unknown; items?: unknown; currency?: unknown } = parameters
  return {
    ...rest,
    ...(value !== undefined && rest.currency ? { value } : {}),
    ...(Array.isArray(items) && { items: items.slice(0, MOST_ITEMS).map(fit) }),
  }
}

const fit = (item: object) => {
  let custom = MOST_CUSTOM
  return Object.fromEntries(Object.entries(item).filter(([name]) => KNOWN.test(name) || custom-- > 0))
}
