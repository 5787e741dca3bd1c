/** The basket as it is remembered: the present one, and one that was left behind on an earlier visit. */
import type { Cart, CartItem } from './page';
export interface SavedCart {
    cart: Cart;
    /** When it was seen to change; ms since 1970. */
    at: number;
    /** What an earlier visit had left and the shop has lost since, until the visitor decides, or buys. */
    left?: {
        cart: Cart;
        at: number;
    } | null;
}
/**
 * The basket with the one that was seen at `at`. `session` is when the visit began. A basket that shrank between two
 * visits was not emptied by the visitor: shops lose them. `chosen`: he has decided that this is the one.
 */
export declare function saveCart(saved: SavedCart | null, seen: Cart, at: number, session: number, chosen?: boolean): SavedCart;
/** Is there a line of which the cart has fewer? */
export declare const lacks: (cart: Cart, lines: readonly CartItem[]) => boolean;
/** Pieces of it in the cart. */
export declare const howMany: (cart: Cart, id: string) => number;
/**
 * Is what is seen now news beside what is remembered? What one of them does not say is no difference: pages say less
 * than endpoints. The first look of a visit (begun at `session`) is always news.
 */
export declare function isNews(seen: Cart, saved: SavedCart | null | undefined, session?: number): boolean;
