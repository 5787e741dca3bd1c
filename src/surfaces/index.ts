/** The kinds of surface, each fetched when it is first shown; a new one is its file, its entry in schema.ts and its line here or in more.ts. */
import type { Show } from './contract'
import { launcher } from './launcher'
import type { GuidedSurface } from './schema'

type Guided = GuidedSurface['type']

const KINDS: { [T in Guided]: () => Promise<Show<Extract<GuidedSurface, { type: T }>>> } = {
  launcher: async () => launcher,
  assistant: () => import('./assistant').then(m => m.assistant),
  inline: () => import('./inline').then(m => m.inline),
}

/** Fetches the code of a surface of a guide. The map is total, so every kind gets only surfaces of its own type. */
export const loadSurface = (surface: GuidedSurface): Promise<Show<GuidedSurface>> =>
  KINDS[surface.type]() as Promise<Show<GuidedSurface>>
