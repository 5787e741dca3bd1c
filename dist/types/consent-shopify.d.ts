/** What Shopify's Customer Privacy API says. https://shopify.dev/docs/api/customer-privacy */
import type { Voice } from './consent-voice';
type Method = 'preferencesProcessingAllowed' | 'analyticsProcessingAllowed' | 'marketingAllowed' | 'currentVisitorConsent';
type Host = Window & {
    Shopify?: {
        customerPrivacy?: Partial<Record<Method, () => unknown>>;
    };
};
/**
 * Gives what it says now; `changed` hears that it says something new. The API is read anew each time, for it comes late
 * and is replaced; a shop that never loads it has nobody who speaks. "Not allowed" is the visitor's own no only where
 * he has been asked. Throws where the API does.
 */
export declare function listenToShopify(host: Host, changed: () => void): () => Voice;
export {};
