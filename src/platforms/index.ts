/** SHOP: the platform of this one. Systems have their list in `more`. */
import type { Platform } from './contract'
import { createGeneric } from './generic'
import type { Platform as PlatformOptions } from './schema'

/** Makes the platform of the shop of this window; `before` is the last entry of the data layer of the page before. */
export const createPlatform = (
  { platform, currency }: { platform: PlatformOptions; currency?: string | undefined },
  window: Window & typeof globalThis,
  before: unknown,
  problem: (code: string, message: string) => void,
): Platform => {
  const { document, location } = window
  const fetch: typeof globalThis.fetch = (...request) => window.fetch(...request)
  return createGeneric(platform, { document, location, window, before, currency, problem, fetch })
}
