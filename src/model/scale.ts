/**
 * Weights in steps of a factor, so that a small one is kept as truly as a large one: step n is 2^(-n * STEP).
 * Measured: finer steps change no figure, coarser ones do.
 */
const STEP = 0.15

/** The nearest step of a share from 0 to 1, at most `most`. */
export const toStep = (share: number, most: number): number =>
  Math.max(0, Math.min(most, Math.round(-Math.log2(share) / STEP)))

const SHARES = Float64Array.from({ length: 64 }, (_, step) => 2 ** (-step * STEP))

/** The share that a step stands for; 0 beyond the 63rd. */
export const fromStep = (step: number): number => SHARES[step] ?? 0
