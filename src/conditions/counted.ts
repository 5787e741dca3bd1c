import type { Verdict } from './contract'

/** Is a count within its bounds, ends included? Says it with the figure: "viewed 1 < 3". */
export function counted(
  name: string,
  count: number,
  { atLeast = 0, atMost = Infinity }: { atLeast?: number | undefined; atMost?: number | undefined },
): Verdict {
  const beyond = count < atLeast ? ` < ${atLeast}` : count > atMost ? ` > ${atMost}` : ''
  return { holds: !beyond, because: `${name} ${count}${beyond}` }
}
