/** Where this visit came from. */
import { arrival } from '../arrival'
import { matchesGlob } from '../lib/glob'
import { among } from './among'
import type { Check } from './contract'
import type { ConditionOf } from './schema'
import { settle } from './tree'

/**
 * Holds if all that is asked is so. Without a memory only what brought the visitor to this very page is known; with one, a
 * visit that nothing from outside began came directly.
 */
export const referrer: Check<ConditionOf<'referrer'>> = (condition, { memory, came }) => {
  const from = memory?.visits.from ?? arrival(came)
  // nobody was there when the visit began: consent came on a later page of it
  const sawNothing = !memory || (memory.visits.pages < 2 && came.from)
  if (!from && sawNothing) return null
  const { host = '', search } = from ?? {}
  const { host: hosts } = condition
  return settle([
    ...(hosts
      ? [
          among(
            'referrer host',
            [host],
            hosts,
            hosts.some(pattern => matchesGlob(pattern, host)),
          ),
        ]
      : []),
    ...(condition.search === undefined
      ? []
      : [
          {
            holds: condition.search === !!search,
            because: `referrer is ${search ? 'a' : 'no'} search engine`,
          },
        ]),
    ...(['source', 'medium', 'campaign'] as const).flatMap(name =>
      condition[name] ? among(`utm_${name}`, [from?.[name]].filter(Boolean), condition[name]) : [],
    ),
  ])
}
