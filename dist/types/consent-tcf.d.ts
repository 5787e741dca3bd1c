import type { Voice } from './consent-voice';
/**
 * The voice in one call of the listener, given what it said `before`. Memory needs purpose 1 (store on the device),
 * analytics 1 and 8 (measure content). Of mails the framework does not speak; nearest to a basket that goes to who
 * sends mails are 3 (a profile of him is made) and 4 (it chooses what he is offered), and 1, for it waits on the device
 * until it is taken. A purpose that the list leaves out is looked for among the publisher's own.
 * Throws on wrong shapes. https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework
 */
export declare function readTcf(data: unknown, before: Voice): Voice;
/** Listens as soon as the platform is there; gives what it says now. `changed` hears that it says something new. */
export declare function listenToTcf(host: Window & {
    __tcfapi?: unknown;
}, changed: () => void): () => Voice;
