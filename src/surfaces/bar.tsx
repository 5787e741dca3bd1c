/** A line along the edge of the window. */
import type { ShowMessage } from './contract'
import { showParts } from './message'
import type { SurfaceOf } from './schema'

export const bar: ShowMessage<SurfaceOf<'bar'>> = (surface, setting) =>
  showParts({ ...surface, form: 'bar', decline: null }, setting)
