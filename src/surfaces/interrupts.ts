import type { Campaign } from '../schema'
import type { Surface } from './schema'

/** Does this surface stand in the visitor's way, so that the attention budget counts it? The launcher and cards in the page do not. */
export const interrupts = ({ type, form }: { type: Surface['type']; form?: string }): boolean =>
  type !== 'launcher' && type !== 'inline' && form !== 'inline'

/** What events call its place: a survey in the page takes nobody’s attention, and is told apart from one that does. */
export const slotOf = ({ type, form }: { type: Surface['type']; form?: string }): string =>
  type === 'survey' && form === 'inline' ? 'survey-inline' : type

/** Would it stand in the visitor's way in any of its variants? All of them must be judged alike, else they compare nothing. */
export const disturbs = ({ surface, variants = [] }: Campaign): boolean =>
  [{ surface }, ...variants].some(arm => interrupts(arm.surface))
