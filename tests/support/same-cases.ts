/** Property tests try the same cases in every run, so that a red run is red again. SEED=random looks for new ones. */
import fc from 'fast-check'

const { SEED = '20261122' } = process.env
if (SEED !== 'random') fc.configureGlobal({ seed: Number(SEED) })
