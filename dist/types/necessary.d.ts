/** What may be kept where only the necessary may: the cart, what was closed, and of the visit what their limits count by. */
import type { Memory } from './memory';
/** How the memory is stored then; whatever else lies there from an earlier yes is left as it is until he says no. */
export interface Necessary extends Pick<Memory, 'version' | 'cart' | 'campaigns' | 'attention'> {
    /** Times in ms since 1970, as in `Memory.visits`. */
    visit: {
        last: number;
        session: number;
    };
}
/** What of the memory may be kept. */
export declare const necessaryOf: ({ version, cart, campaigns, attention, visits: { last, session }, }: Memory) => Necessary;
/** The memory with these parts in place of its own. */
export declare const withNecessary: (memory: Memory, { visit, version: _, ...parts }: Necessary) => Memory;
/** The memory in a stored value of either kind, as of `now` (ms); a visit that went on in the other kind goes on. Never throws. */
export declare function recall(stored: unknown, visitor: string, now: number): Memory;
