import type { FieldValue } from '../page';
/** How far the numbers among some values reach, from their 10th to their 90th hundredth, so that one odd price does not stretch it; 1 if there are none. */
export declare function spreadOf(values: readonly (FieldValue | null)[]): number;
