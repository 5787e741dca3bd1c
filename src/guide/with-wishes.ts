import type { AskedWish } from '../questions/contract'

/** More wishes than these are no refinement any more: the oldest gives way. */
export const MOST_WISHES = 4

/** The wishes with these on top: of each field only the last. */
export const withWishes = (wishes: readonly AskedWish[], more: readonly AskedWish[]): AskedWish[] =>
  [...wishes.filter(old => !more.some(({ field }) => field === old.field)), ...more].slice(-MOST_WISHES)
