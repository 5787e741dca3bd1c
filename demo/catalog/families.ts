/** All families that Casa Brisa sells, in the order of its catalogue. */
import { cooling } from './families/cooling'
import { fans } from './families/fans'
import { filters } from './families/filters'
import { heaters } from './families/heaters'
import { moisture } from './families/moisture'
import { purifiers } from './families/purifiers'
import type { Family } from './family'

export const families: readonly Family[] = [
  ...fans,
  ...heaters,
  ...purifiers,
  ...moisture,
  ...cooling,
  ...filters,
]
