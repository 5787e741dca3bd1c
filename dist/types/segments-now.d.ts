/** The segments that the visitor is in at this moment, for what is about to be said or recommended. Fetched where the manifest has any and memory may be looked at. */
import type { Facts } from './conditions/contract';
import type { PlainText, Text } from './lib/text';
import type { Remembering } from './remembering';
/** What is asked to find out. */
export interface SegmentsSetting {
    facts(): Promise<Facts>;
    remembering: Pick<Remembering, 'past'>;
}
/** Ids, in the manifest's order. Never rejects. */
export declare function segmentsNow(setting: SegmentsSetting): Promise<readonly string[]>;
/** What this visitor is told, of texts that differ by segment. Never rejects. */
export declare function textsNow(setting: SegmentsSetting): Promise<(text: Text | undefined) => PlainText | undefined>;
