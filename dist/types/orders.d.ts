/** The orders of this browser, so that a second purchase, what was spent and what was last bought can be told. */
import type { TenderoEvent } from './events';
/** An order, as far as it was heard of in this browser. */
export interface RememberedOrder {
    /** ms since 1970. */
    at: number;
    /** The shop's number of it. */
    id?: string | undefined;
    /** What it came to, in `currency`; undefined where nobody said. */
    value?: number | undefined;
    currency?: string | undefined;
    /** Titles of what was bought, at most three. */
    titles: string[];
}
/** Which of the orders the event tells: by its number, else by its worth a moment ago; -1 for none of them. */
export declare function placeOf(orders: readonly RememberedOrder[], event: TenderoEvent<'purchase'>): number;
/** The orders with this one, newest last; one that is told again is not another. */
export declare const ordered: (orders: readonly RememberedOrder[], event: TenderoEvent<'purchase'>) => RememberedOrder[];
