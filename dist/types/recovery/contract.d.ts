/** A recovery sink takes what the visitor asked to have sent to him, and his sign-ups, to whoever sends mails for the shop. */
import type { CartItem } from '../page';
export interface HandOver {
    v: 1;
    /** Random; the receiver drops doubles by it, and a cancellation names it. */
    id: string;
    event: 'cart.recovery_requested' | 'sign_up';
    /** ms since 1970. */
    at: number;
    email: string;
    /** BCP 47 tag of the language in which he was spoken to. */
    language: string;
    /** What he agreed to, word for word, which wording of it that is in the shop's records, and when. */
    consent: {
        text: string;
        version?: string;
        privacy: string;
        at: number;
        campaign: string;
    };
    /** "cart", or the topic of the sign-up. */
    topic: string;
    /** Address of the page without query and fragment. */
    page: string;
    cart: {
        items: CartItem[];
        total: number | null;
        currency: string | null;
        restore: string;
    } | null;
    /** What goes with it, or the product that a back-in-stock is about. */
    products: {
        id: string;
        title: string;
        url: string | null;
        image: string | null;
        price: number | null;
        currency: string | null;
    }[];
    /** "MM-DD". */
    birthday?: string;
    /** What he writes to the shop, at most 1000 characters; of the topic "contact". */
    message?: string;
    /** Of a newsletter. "double": he was told that he will be asked once more by mail; before his answer nothing else is to be sent. */
    optIn?: 'double' | 'single';
}
/** Something was bought: what was asked for under this id is not to be sent any more. */
export interface Cancellation {
    v: 1;
    id: string;
    event: 'cart.recovered';
    at: number;
    order: string | null;
}
/** `retry`: the receiver could not be reached; `retryIn`: it asked to wait so many ms; `refused`: it will never take it. */
export type Delivery = 'delivered' | 'retry' | 'refused' | {
    retryIn: number;
};
/** One kind of recovery sink. Never throws. A cancellation comes without the address: it was not kept. */
export type DeliverTo<O> = (options: O, setting: RecoverySetting) => (message: HandOver | Cancellation) => Promise<Delivery>;
/** What a sink may touch. */
export interface RecoverySetting {
    window: Window & typeof globalThis;
    shop: {
        name?: string | undefined;
        currency?: string | undefined;
    };
    /** ms since 1970. */
    now(): number;
}
