import type { Attribution } from './attribution-schema';
import type { TenderoEvent } from './events';
import type { Recollection } from './recollection-contract';
import { type Storage } from './storage';
/** Which order it was only he can tell who remembers: it needs no chunk of its own. */
export { nthOrder } from './nth-order';
export type { Recollection };
/** Whoever has fetched this chunk has the storage too: hand-overs keep theirs by it. */
export declare const openHandovers: () => Storage;
/** The recollection of this browser. */
export declare function openRecollection(window: Window & typeof globalThis, events: readonly TenderoEvent[], now: () => number, attribution?: Attribution): Recollection;
