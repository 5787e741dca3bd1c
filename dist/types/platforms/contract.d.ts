/** A platform reads the shop's page and, where it can, writes the shop's cart. */
import type { Cart, CartItem, Line, PageFacts, PageType, Product } from '../page';
/** What the rest of the widget has of the shop: any page, and the cart of those shops whose system is known. */
export interface Platform {
    /** The kind of page where the manifest's own patterns tell it, else null. Costs next to nothing. */
    glance(): PageType | null;
    /** The kind of page where the habits of shops make its address sure, else null. Never rejects; its code is fetched. */
    guess(): Promise<PageType | null>;
    /** What the page says now. Never rejects, asks no server, takes bounded time; its code is fetched when first called. */
    read(): Promise<PageFacts>;
    /** What the shop's cart can do. All that follows is fetched when it is first asked for. */
    can(): Promise<Abilities>;
    /** ISO 4217 code of what the visitor pays in now, where the shop's system says it. */
    currency(): Promise<string | null>;
    /** The cart as the shop's server knows it; null if it cannot be asked. Rejects if asking failed. */
    readCart(): Promise<Cart | null>;
    /** Hears that the shop's own page has changed the cart, or that the visitor leaves for its checkout; gives what ends that. */
    watchCart(heard: Heard): Promise<() => void>;
    /** Puts it in the cart and gives the cart, null where nobody can say what is in it. Rejects with a reason (see ShopSystem). */
    addToCart(product: Product, quantity: number): Promise<Cart | null>;
    /**
     * Puts the lines of a saved cart in, one after the other; `replace` empties it first. One that the shop refuses does
     * not keep the rest out. Rejects only if nothing could be done; null: this platform cannot.
     */
    restoreCart(items: readonly LineOf[], how: 'merge' | 'replace'): Promise<Restored | null>;
    /**
     * An address of the shop that fills the cart for whoever opens it, elsewhere too: "/buy/{items}", with a place for
     * the lines as `encodeItems` writes them. As the shop wrote it: `basketLink` fills and judges it. null: it has none.
     */
    cartLink(): Promise<string | null>;
    /**
     * Was the cart that held `before` bought, given the one that is there now? For shops whose last pages we never see.
     * `headed`: the visitor was seen to leave for the checkout with it.
     */
    bought(before: Cart, now: Cart, headed: boolean): Promise<boolean>;
    /** These products as the shop's server tells them now; unknown ids are left out. Rejects if it cannot be asked. */
    products(ids: readonly string[], signal: AbortSignal): Promise<Product[]>;
}
/** What a shop's cart can do. */
export interface Abilities {
    /** Its server can be asked for it. */
    read: boolean;
    /** Can this product be put in from the page that is there now? */
    add(product: Product): boolean;
    /** Can what is in it be taken out? Where not, a saved cart can only be merged. */
    replace: boolean;
}
/** Hears that the cart has changed, or that the visitor goes to a checkout which we never see. */
export type Heard = (what?: 'checkout') => void;
/** A line and how many of it. */
export type LineOf = Pick<CartItem, 'id' | 'quantity' | 'product' | 'options'>;
/** What became of a saved cart. */
export interface Restored {
    cart: Cart | null;
    /** The lines that the shop did not take, with its own words if it had any. */
    refused: {
        id: string;
        why: string | null;
    }[];
}
/**
 * A shop's system: what its pages say in its own way, and its cart. One file each, fetched where the system is detected.
 * Nothing of it may throw for what the page holds; what cannot be told is left out or null.
 *
 * What writes gives the cart as it is afterwards, and is never called before the last write has ended. It rejects with an
 * Error whose `cause` is the shop's own message ('' if it has none) where the shop refused, `needsChoice()` where a form
 * of the product must be chosen first, and any other where the shop could not be reached or understood.
 */
export interface ShopSystem {
    /** What its own globals and marks tell of this page. Asks no server. */
    read?(): Reading;
    /** ISO 4217. */
    currency?(): string | null;
    /** null: it cannot be asked here. An empty cart has `count: 0`. */
    readCart(): Promise<Cart | null>;
    /** The line that a product becomes. Left out: its own id. */
    lineOf?(product: Product): Promise<Line>;
    /** So many more. */
    add?(line: Line, quantity: number): Promise<Cart>;
    /** So many of it; 0 takes it out. */
    set?(line: Line, quantity: number): Promise<Cart>;
    /** Makes the theme show this cart: its badge, its drawer. Never reloads the page. Called once after the writes. */
    refresh?(cart: Cart): unknown;
    /** As the platform's; what was written here is not heard. */
    watch?(heard: Heard): () => void;
    bought?(before: Cart, now: Cart, headed: boolean): boolean;
    /** As the platform's. */
    cartLink?(): string;
    products?(ids: readonly string[], signal: AbortSignal): Promise<Product[]>;
}
/** What a system is handed. `fetch` is the page's own, bound. */
export interface SystemHost {
    window: Window & typeof globalThis;
    fetch: typeof fetch;
}
/** What a reader is handed: the page and how the shop's manifest wants it read. */
export interface PageSource {
    document: Document;
    /** Address of the page, absolute. */
    url: string;
    /** Entries of the data layer so far. */
    dataLayer: readonly unknown[];
    /** What pixels were told before they had loaded, call by call: `['track', 'ViewContent', { value: 12 }]`. */
    pixels?: readonly unknown[];
}
/** What one source of the page says, as far as it goes. Fields it does not know are left out, `null` or ''. */
export interface Reading {
    type?: PageFacts['type'];
    product?: Partial<Omit<Product, 'fields'>> | null;
    cart?: Cart;
    order?: PageFacts['order'];
    /** ISO 4217, of prices that do not say theirs. */
    currency?: string | null;
}
