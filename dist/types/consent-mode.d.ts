import type { Voice } from './consent-voice';
/**
 * Reads the whole layer each time and keeps what it heard, for GTM shortens long layers. An update beats a default; a
 * refusal by default is no visitor's. Where he is, nobody tells us: a refusal for some region counts everywhere until
 * there is an update, a grant for some region nowhere. https://developers.google.com/tag-platform/security/guides/consent
 */
export declare function consentMode(): (layer: unknown) => Voice;
