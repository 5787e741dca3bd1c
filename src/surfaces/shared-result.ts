/** What the link to a result makes of it beyond its answers. Fetched when such a link is opened. */
import { directionsOf } from '../guide/directions'
import { wishesOf } from '../guide/flow'
import type { Refined } from '../guide/refined'
import type { Answers } from '../questions/contract'
import { readRefined } from '../result-link'
import type { GuideSetting } from './contract'

/** `answers` are those of the link. */
export const sharedResult = ({ guide, words, given }: GuideSetting, answers: Answers): Refined =>
  readRefined(given ?? {}, wishesOf(guide, answers), directionsOf(guide, words.fields))
