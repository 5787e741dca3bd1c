/** The door to memory: its code is fetched only when consent allows to remember, or the visitor has asked for something. */
import type { Attribution } from './attribution-schema';
import type { Facts } from './conditions/contract';
import type { Consent, Refused } from './consent';
import type { TenderoEvent } from './events';
import type { Memory } from './memory';
import type { Answers } from './questions/contract';
import type { Recollection } from './recollection';
export interface Remembering {
    record(event: TenderoEvent): void;
    /** What may be kept from now on, and what he has refused; resolves when what is stored is known, or erased. */
    allow(consent: Consent, refused: Refused): Promise<void>;
    /** Resolves when what is stored is known, if it may be. */
    ready(): Promise<void>;
    /** Fetches the code; what happened so far is in it. */
    begin(): Promise<Recollection>;
    /** Resolves when what other tabs have shown, and all that happened on this page view, is in `shown`. Never rejects. */
    fresh(): Promise<void>;
    /** What is remembered; null where the past must not be looked at. */
    past(): Memory | null;
    /** The cart as it was last seen, on whatever page; null where not even that may be kept. */
    cart(): Memory['cart'];
    /** What was shown so far: remembered, or on this page view; all that is known of it, where the code is there. */
    shown(): Facts['shown'] & Partial<Memory>;
    /** The visitor's answers in a guide so far, by question. */
    answers(guide: string): Answers;
}
export declare function createRemembering(window: Window & typeof globalThis, now: () => number, attribution?: Attribution): Remembering;
