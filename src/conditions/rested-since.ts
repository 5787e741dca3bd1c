import { milliseconds } from '../lib/duration'
import type { Verdict } from './contract'

/** Was the last time at least so long `ago`? `happened` says whether it came at that moment (ms since 1970) or later. */
export function restedSince(
  name: string,
  ago: string,
  now: number,
  happened: (from: number) => boolean,
): Verdict {
  const holds = !happened(now - milliseconds(ago) + 1)
  return { holds, because: `${name} ${holds ? 'not ' : ''}within ${ago}` }
}
