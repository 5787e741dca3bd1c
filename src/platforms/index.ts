/** SHOP: every kind of platform, by its type. */
import type { Platform } from './contract'
import { createGeneric, type GenericEffects } from './generic'
import type { PlatformOf, Platform as PlatformOptions, PlatformType } from './schema'

const kinds: { [T in PlatformType]: (options: PlatformOf<T>, effects: GenericEffects) => Platform } = {
  generic: createGeneric,
}

/** Makes the platform that the manifest names, on this window; `before` is the last entry of the data layer of the page before. */
export const createPlatform = (
  options: PlatformOptions,
  window: Window & typeof globalThis,
  before: unknown,
): Platform =>
  kinds[options.type](options, {
    document: window.document,
    location: window.location,
    window,
    before,
    fetch: (...request) => window.fetch(...request),
  })
