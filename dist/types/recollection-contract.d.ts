/** What a recollection can be asked, and what it is handed. */
import type { TabStorage } from './asked';
import type { Attribution } from './attribution-schema';
import type { Consent, Refused } from './consent';
import type { TenderoEvent } from './events';
import type { Memory } from './memory';
import type { TabWindow } from './other-tabs';
import type { Answers } from './questions/contract';
import type { Storage } from './storage';
/** How much may be kept: nothing beyond this page; the cart and what was closed; all of memory. */
export type Grade = 'nothing' | 'necessary' | 'preferences';
export interface RecollectionSetting {
    storage: Storage;
    session: TabStorage;
    /** Left out: this tab hears of no other. */
    window?: TabWindow;
    visitor: string;
    /** What happened on this page view before. */
    events: readonly TenderoEvent[];
    /** What counts as reached through the widget; left out, clicks for five days. */
    attribution?: Attribution | undefined;
    now(): number;
}
export interface Recollection {
    storage: Storage;
    /** With everything that happened on this page view, stored or not. */
    memory(): Memory;
    /** All that is remembered; null where the past must not be looked at. */
    past(): Memory | null;
    /** The cart as it was last seen; null where not even that may be kept. */
    cart(): Memory['cart'];
    record(event: TenderoEvent): void;
    /**
     * What may be kept, from now on; resolves when what was stored before is known, or erased. What he has refused is
     * erased. A no that is not his, such as that of a platform which has not answered yet, leaves it there, unread.
     */
    allow(consent: Consent, refused: Refused): Promise<void>;
    /** Resolves when what other tabs have shown is in it. */
    fresh(): Promise<void>;
    /**
     * Changes what is remembered beside what events leave in it, if he may be remembered. The change is pure: it is made
     * to what this page knows, and to what is stored by then.
     */
    edit(change: (memory: Memory) => Memory): Promise<void>;
    /** Leaves no trace. */
    forget(): Promise<void>;
    /** Another tab has erased what was stored: what this one knows goes too. */
    forgotten(): void;
    /** Everything that is remembered, as plain JSON. */
    export(): Promise<unknown>;
    /** The visitor's answers in a guide, by question. */
    answers(guide: string): Answers;
}
