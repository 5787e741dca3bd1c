import type { Surface, SurfaceType } from './schema'

const INTERRUPTS: Record<SurfaceType, boolean> = { launcher: false, inline: false, assistant: true }

/** Does this surface stand in the visitor's way, so that the attention budget counts it? The one list of it. */
export const interrupts = ({ type }: Pick<Surface, 'type'>): boolean => INTERRUPTS[type]
