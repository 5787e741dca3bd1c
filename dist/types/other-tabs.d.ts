/**
 * The tabs of one visitor tell each other what they have shown and what was closed, so that together they keep to one
 * budget, also where nothing may be stored. Nothing else is ever said. https://html.spec.whatwg.org/#broadcasting-to-other-browsing-contexts
 */
import type { TenderoEvent } from './events';
import { type PromotionEvent } from './overheard';
/** What of the window is needed; without BroadcastChannel each tab is alone. */
export type TabWindow = Pick<Window, 'addEventListener' | 'setTimeout'> & {
    BroadcastChannel?: new (name: string) => BroadcastChannel;
};
export interface OtherTabs {
    /** Something happened in this tab: what was shown or closed is told to the others. */
    tell(event: TenderoEvent): void;
    /** What was shown and closed in this visit, in whatever tab. */
    known(): readonly PromotionEvent[];
    /** A new visit began: what was shown before no longer counts; what was closed does. */
    beginVisit(): void;
    forget(): void;
    /** Resolves when the others have told what they know, or had the time to. */
    told(): Promise<void>;
}
/** `isOver`: is the visit over? `onEvent` hears each event that another tab tells, once. */
export declare function openOtherTabs(window: TabWindow | undefined, isOver: () => boolean, onEvent: (event: PromotionEvent) => void, now: () => number): OtherTabs;
