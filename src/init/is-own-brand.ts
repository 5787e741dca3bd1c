import type { Profile } from './profile-field'
import { plainly } from './read-name'

/** So many products of one brand, and nobody would be asked for it. */
const NEARLY_ALL = 0.8

/** A shop that sells what it makes itself, has one brand: its own name, and a few others by accident. */
export function isOwnBrand({ plain, counts, known }: Profile, shop: string | undefined): boolean {
  if (!/^(brand|vendor|manufacturer|marca|fabricante)$/.test(plain)) return false
  const [most] = counts
  const bare = (name: string) => plainly(name).replace(/[^\p{L}\p{N}]/gu, '')
  return !!most && (most[1] > known * NEARLY_ALL || bare(String(most[0])) === bare(shop ?? ''))
}
