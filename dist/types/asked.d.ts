/**
 * What the visitor has asked for or done himself: kept for this tab, without any consent, so that a page change loses
 * nothing. That something was shown to him is not of that kind: to keep it from one page to the next would be storage
 * for the shop's sake, so the budget of a visit outlives a page only from `consent.necessary` on, or in another tab.
 */
import type { TenderoEvent } from './events';
/** The tab's own storage; undefined where it is blocked. */
export type TabStorage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined;
/** The page's; storage that is blocked throws even when it is only looked at. */
export declare function tabStorage(window: Window): TabStorage;
/** Is the event one that he made by asking? */
export declare const isAsked: ({ name }: {
    name?: string | undefined;
}) => boolean;
/** What he asked for on the pages before, in this tab. Never throws. */
export declare function readAsked(session: TabStorage): TenderoEvent[];
/** Keeps what of the events he asked for; nothing of an empty list. Never throws. */
export declare function writeAsked(session: TabStorage, events: readonly TenderoEvent[]): void;
