/** The segments that the visitor is in at this moment, for what is about to be said or recommended. Fetched where the manifest has any and memory may be looked at. */
import type { Facts } from './conditions/contract'
import { bySegment } from './lib/by-segment'
import type { PlainText, Text } from './lib/text'
import { within } from './lib/within'
import type { Remembering } from './remembering'
import { segmentsOf } from './segments'

/** So long is waited for a shop that is slow to say what is in the cart, ms; then what was said last in this visit stands. */
const PATIENCE = 500

/** What is asked to find out. */
export interface SegmentsSetting {
  facts(): Promise<Facts>
  remembering: Pick<Remembering, 'past'>
}

/** Ids, in the manifest's order. Never rejects. */
export async function segmentsNow(setting: SegmentsSetting): Promise<readonly string[]> {
  const { past } = setting.remembering
  if (!past()) return []
  const facts = await within(PATIENCE, setting.facts())
  return facts ? segmentsOf(facts) : (past()?.visits.segments ?? [])
}

/** What this visitor is told, of texts that differ by segment. Never rejects. */
export async function textsNow(
  setting: SegmentsSetting,
): Promise<(text: Text | undefined) => PlainText | undefined> {
  const segments = await segmentsNow(setting)
  return text => bySegment(text, segments)
}
