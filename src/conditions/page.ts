/** The page that the visitor is on: its kind, its path, or both. */
import { matchesGlob } from '../lib/glob'
import { among } from './among'
import type { Check } from './contract'
import type { ConditionOf } from './schema'

/** Holds if the page is of one of the kinds and its path matches one of the patterns, as far as these are given. */
export const page: Check<ConditionOf<'page'>> = ({ is, path: paths }, { page, path }) => {
  const kind = among('page', [page.type], is)
  return paths && kind.holds
    ? among(
        'path',
        [path],
        paths,
        paths.some(pattern => matchesGlob(pattern, path)),
      )
    : kind
}
