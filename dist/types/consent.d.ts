import type { Manifest } from './schema';
export interface Consent {
    /** The cart and what was closed may be kept in the browser. */
    necessary: boolean;
    /** History, segments, variants and answers too. */
    memory: boolean;
    /** Events may be kept until they are sent, and sent. */
    analytics: boolean;
    /** His address and basket may be handed over; undefined: he has not been asked yet, his own tick decides. */
    marketing: boolean | undefined;
    /** Global Privacy Control: whatever else holds, nothing of the visitor goes to another origin than the shop's. */
    gpc: boolean;
}
/** What the visitor himself, or his browser for him, has said no to; in the order of this list. */
export type Refused = readonly ('memory' | 'analytics' | 'marketing')[];
export interface ConsentWatch {
    state(): Consent;
    /** The shop's own word: 'granted', 'denied' or { necessary?, memory?, analytics?, marketing? }. Anything else is a no. */
    set(said: unknown): Promise<void>;
    /**
     * Asks everybody again, and acts at once; resolves when those whose code had to be fetched have been asked too. Cheap:
     * call it at the start, when the tab is shown, and before anything is kept or sent.
     */
    check(): Promise<void>;
}
/** Nobody speaks: nothing is allowed. Several speak: the most restrictive wins. Never throws; `onChange` hears each change. */
export declare function watchConsent(manifest: Manifest['consent'], window: object, onChange: (consent: Consent, refused: Refused) => void): ConsentWatch;
