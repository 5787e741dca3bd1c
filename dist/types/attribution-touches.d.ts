/** Products that the visitor reached through the widget: opened from one of its lists, or put in the cart by it. */
import type { Attribution } from './attribution-schema';
import type { TenderoEvent } from './events';
/** The last time that he reached a product so. */
export interface Touch {
    /** The product. */
    id: string;
    /** The guide, or the campaign of the message. */
    by: string;
    /** ms since 1970. */
    at: number;
    /** It was only shown to him. */
    seen?: true;
}
/** The part of memory; absent while there is nothing, as before it was remembered at all. */
export interface Touched {
    touches?: readonly Touch[] | undefined;
}
/**
 * The touches after the event, the newest last: one a product, the last click wins, and a view counts only where there
 * was no click. Those that are too old, and the oldest of more than a hundred, are gone. The same list if nothing is new.
 */
export declare function touched(touches: readonly Touch[] | undefined, event: TenderoEvent, attribution?: Attribution): readonly Touch[] | undefined;
