/** Every kind of condition: here, or in more.ts. */
import type { Checks } from './contract'
import { device } from './device'
import { page } from './page'

export { judge } from './judge'

/** The kinds that are there from the start. */
const AT_ONCE: Checks = { page, device }

/** The checks that these conditions (as JSON) need: what many shops never ask is fetched when one does. */
export const loadChecks = async (blocks: string): Promise<Checks> =>
  /"type":"(?!page"|device")/.test(blocks) ? (await import('./more')).everyCheck : AT_ONCE
