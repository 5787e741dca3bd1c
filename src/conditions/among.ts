import type { Verdict } from './contract'

/**
 * Is one of the values one of the listed ones, or there any at all without a list? Says both: "page is cart, not home".
 * `holds`: the comparison, where being the same is not what counts.
 */
export const among = <V>(
  name: string,
  values: readonly V[],
  list?: readonly V[],
  holds = values.some(value => !list || list.includes(value)),
): Verdict => ({
  holds,
  because: `${name} is ${values.join() || 'none'}${!holds && list ? `, not ${list.join(' or ')}` : ''}`,
})
