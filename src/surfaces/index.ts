/** The kinds of surface, each fetched when it is first shown; a new one is its file, its entry in schema.ts and its line here. */
import type { Show } from './contract'
import { launcher } from './launcher'
import type { Surface, SurfaceOf, SurfaceType } from './schema'

const KINDS: { [T in SurfaceType]: () => Promise<Show<SurfaceOf<T>>> } = {
  launcher: async () => launcher,
  assistant: () => import('./assistant').then(m => m.assistant),
  inline: () => import('./inline').then(m => m.inline),
}

/** Fetches the code of a surface. The map is total, so every kind gets only surfaces of its own type. */
export const loadSurface = (surface: Surface): Promise<Show> => KINDS[surface.type]() as Promise<Show>
