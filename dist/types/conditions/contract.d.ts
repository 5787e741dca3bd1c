/** A condition says whether something is true of this visitor on this page, and in words why. */
import type { Consent } from '../consent';
import type { Memory } from '../memory';
import type { PageFacts } from '../page';
import type { Segment } from '../segments-schema';
import type { ConditionOf, ConditionType } from './schema';
/** All that a condition may look at. */
export interface Facts {
    page: PageFacts;
    /** Path of the page's address: "/fans/quiet-one". */
    path: string;
    /** With what happened on this page view; `null` where nothing may be remembered: then the past is unknown. */
    memory: Memory | null;
    /** What was shown so far and how it ended: of memory, or of this page view alone where `memory` is `null`. */
    shown: Pick<Memory, 'campaigns' | 'attention' | 'visits' | 'happened'>;
    /** ms since 1970. */
    now: number;
    device: 'phone' | 'tablet' | 'desktop';
    /**
     * The address from which the visitor came to this page ("" where none is known, or on a later page of a single-page
     * shop), what this page's own address carries ("?utm_source=..."), and its host.
     */
    came: {
        from: string;
        search: string;
        host: string;
    };
    /** BCP 47 tag of the language in which he is spoken to. */
    language: string;
    consent: Consent;
    /** Of the shop: an ISO 4217 code, where its manifest says it. */
    currency?: string | undefined;
    /** The manifest's segments, by id. */
    segments: Readonly<Record<string, Segment>>;
    /** Is a dialogue of the assistant open, whoever opened it? */
    assisting: boolean;
    /** How each kind of condition is judged; those that are asked about have been fetched. */
    checks: Checks;
}
/** `undefined` is "unknown", a value of its own. The reason is never empty: "page is cart, not home or listing". */
export interface Verdict {
    holds: boolean | undefined;
    because: string;
    /** Of a segment that does not hold by itself any more, and is kept: until when, ms since 1970. */
    until?: number;
}
/** One kind of condition; `null` where it cannot be known. Pure, and throws on nothing that the checker lets through. */
export type Check<C> = (condition: C, facts: Facts) => Verdict | null;
/** Kind of condition -> its check. */
export type Checks = {
    readonly [T in ConditionType]?: Check<ConditionOf<T>>;
};
