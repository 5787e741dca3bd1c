/** What the WP Consent API says, which most consent plugins of WordPress answer to. https://wordpress.org/plugins/wp-consent-api/ */
import type { Voice } from './consent-voice';
type Host = Window & {
    wp_has_consent?: (category: string) => unknown;
    /** "optin" or "optout", once the plugin knows which law holds; a page out of a cache waits for that. */
    wp_consent_type?: unknown;
    wp_fallback_consent_type?: unknown;
    waitfor_consent_hook?: unknown;
    consent_api?: {
        cookie_prefix?: unknown;
    };
    consent_api_get_cookie?: (name: string) => unknown;
};
/**
 * Gives what it says now; `changed` hears that it says something new. Where no consent plugin has told its type, the API
 * allows everything: that is nobody's word, so nothing is said. "Not allowed" is the visitor's own no only where the API
 * itself has kept one. Throws where the API does.
 */
export declare function listenToWordPress(host: Host, changed: () => void): () => Voice;
export {};
