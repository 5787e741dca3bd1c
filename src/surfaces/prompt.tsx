/** A message that comes up: a card in the corner, or a dialog over the page. */
import type { ShowMessage } from './contract'
import { showParts } from './message'
import type { SurfaceOf } from './schema'

export const prompt: ShowMessage<SurfaceOf<'prompt'>> = showParts
