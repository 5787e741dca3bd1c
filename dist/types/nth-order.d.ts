/** Which of this browser's orders one is, and how long after the others: said to the sinks with it. */
import type { TenderoEvent } from './events';
import { type RememberedOrder } from './orders';
/**
 * A purchase with `nth_order` (1 is the first that is remembered) and, from the second on, the whole days since the one
 * before and since the first. Any other event, and an order that is not remembered, as it is.
 */
export declare function nthOrder(event: TenderoEvent, orders?: readonly RememberedOrder[]): TenderoEvent;
