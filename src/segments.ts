/** Who the visitor is, as far as the shop's segments tell: a pure function of what is remembered and what is so now. */
import type { Facts, Verdict } from './conditions/contract'

/**
 * Each segment of the manifest, in its order, with whether he is in it and why. Nothing is known where the past must not
 * be looked at. The facts must have been gathered for segments.
 */
export function membersOf(facts: Facts): ReadonlyMap<string, Verdict> {
  const { memory, segments, checks } = facts
  return new Map(
    (memory ? Object.keys(segments) : []).map(is => [
      is,
      checks.segment?.({ type: 'segment', is }, facts) ?? { holds: undefined, because: 'it is unknown' },
    ]),
  )
}

/** Ids of those that he is in, in the manifest's order. */
export const segmentsOf = (facts: Facts): string[] =>
  [...membersOf(facts)].flatMap(([id, { holds }]) => (holds ? [id] : []))
