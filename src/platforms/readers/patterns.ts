/** What the shop's manifest says of the kind of page. */
import { matchesGlob } from '../../lib/glob'
import type { PageType } from '../../page'
import type { PageSource, Reading } from '../contract'
import type { PlatformOf } from '../schema'

/** The shop's own patterns, which are sure. */
export function readPatterns(
  { url }: Pick<PageSource, 'url'>,
  pages: PlatformOf<'generic'>['pages'],
): Reading {
  const { pathname } = new URL(url)
  for (const [type, patterns] of Object.entries(pages))
    if (patterns.some(pattern => matchesGlob(pattern, pathname))) return { type: type as PageType }
  return {}
}
