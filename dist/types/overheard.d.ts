/** What was shown and closed elsewhere, or before, in the same visit. */
import type { TenderoEvent } from './events';
import { type Memory } from './memory';
export type PromotionEvent = TenderoEvent<'view_promotion' | 'withhold_promotion' | 'select_promotion' | 'dismiss_promotion'>;
/** Is this, from another tab and so perhaps anything, a promotion's event that had happened by `now` (ms)? */
export declare function isPromotion(event: unknown, now: number): event is PromotionEvent;
/** The memory after an event that comes out of its turn: it belongs to the present visit, and takes nothing later back. */
export declare function overheard(memory: Memory, event: TenderoEvent): Memory;
