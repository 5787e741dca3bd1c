import type { Campaign } from '../schema'
import type { Surface } from './schema'

/** Does this surface stand in the visitor's way, so that the attention budget counts it? The launcher and cards in the page do not. */
export const interrupts = ({ type }: Pick<Surface, 'type'>): boolean =>
  type !== 'launcher' && type !== 'inline'

/** Would it stand in the visitor's way in any of its variants? All of them must be judged alike, else they compare nothing. */
export const disturbs = ({ surface, variants = [] }: Campaign): boolean =>
  [{ surface }, ...variants].some(arm => interrupts(arm.surface))
