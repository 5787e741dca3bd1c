/** How campaigns fared with this visitor. */
import type { TenderoEvent } from './events';
import type { Memory } from './memory';
/** How a campaign fared with this visitor. Times in ms since 1970. */
export interface RememberedCampaign {
    shown: number;
    lastShown: number;
    dismissed?: number;
    converted?: number;
    /** The visit in which `sessionShown` counts. */
    session: number;
    sessionShown: number;
}
/** How the campaign, and all of them together, fared. */
export declare function promoted({ campaigns, attention, visits: { session } }: Memory, { name, promotion_id: id, creative_slot: slot, at, }: TenderoEvent<'view_promotion' | 'withhold_promotion' | 'select_promotion' | 'dismiss_promotion'>): Pick<Memory, 'campaigns' | 'attention'>;
