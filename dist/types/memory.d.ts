/** What the browser remembers of the visitor: a pure fold over events, bounded by count and age. */
import type { Touched } from './attribution-touches';
import type { Arrival, TenderoEvent } from './events';
import { type RememberedCampaign } from './fared';
import { LIMITS, type RememberedItem, type Rows } from './history';
import { type RememberedOrder } from './orders';
import type { Answer } from './questions/contract';
import { type SavedCart } from './saved-cart';
export { LIMITS, type RememberedCampaign, type RememberedItem, type RememberedOrder };
export interface RememberedAnswer {
    value: Answer;
    at: number;
}
/** By guide, then by question. */
export type RememberedAnswers = Record<string, Record<string, RememberedAnswer>>;
/** What was told of the visitor by himself. */
export interface Profile {
    /** "MM-DD". */
    birthday?: string;
    /** Segments that he says he is not of, by id: when he said so, ms since 1970. */
    not?: Record<string, number>;
}
/** A survey that was answered, even if only in part. */
export interface RememberedSurvey {
    /** Each thing that it was about, and when it was answered last (ms since 1970); '' where it was about nothing. */
    about: Record<string, number>;
}
export interface Memory extends Rows, Touched {
    version: 1;
    /** Random; for sticky choices only, sent nowhere by itself. */
    visitor: string;
    visits: {
        count: number;
        first: number;
        /** When something last happened; half an hour later a new visit begins. */
        last: number;
        /** Start of the present visit; its id too. */
        session: number;
        /** Pages of the present visit. */
        pages: number;
        /** The quiet before the present visit, ms; 0 for the first. */
        away: number;
        /** Where the present visit came from. */
        from: Arrival | null;
        /** The segments that were said last in the present visit; left out before any were. */
        segments?: readonly string[];
    };
    answers: RememberedAnswers;
    cart: SavedCart | null;
    campaigns: Record<string, RememberedCampaign>;
    /** Interruptions over all campaigns: how many in the visit `session`, and when the last came and was closed; 0 is never. */
    attention: {
        session: number;
        shown: number;
        lastShown: number;
        lastDismissed: number;
    };
    /** When each event of `NOTABLE`, or of the shop's own, last happened; ms since 1970. */
    happened: Record<string, number>;
    /** The basket that the visitor asked to have sent to him: its id, until something is bought. */
    handover: {
        id: string;
        at: number;
    } | null;
    profile: Profile;
    /** Newest last. */
    orders: RememberedOrder[];
    /** By campaign. */
    surveys: Record<string, RememberedSurvey>;
    /** When each segment held last, ms since 1970, for those that are kept for a while. */
    segments: Record<string, number>;
}
/** The memory of somebody who comes for the first time, at `now` (ms). This visit counts. */
export declare const blankMemory: (visitor: string, now: number) => Memory;
/** The memory after the event. Pure; events that leave no trace only keep the visit alive. */
export declare function remember(memory: Memory, event: TenderoEvent): Memory;
