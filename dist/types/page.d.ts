/** What is true on the page now: its kind, its product, the visitor's cart. */
/** What kind of page of the shop this is. `order` is the page that thanks for a purchase. */
export type PageType = 'home' | 'listing' | 'product' | 'cart' | 'checkout' | 'order' | 'search' | 'other';
/** schema.org ItemAvailability, folded to what a visitor must know. `null` where the page does not say. */
export type Availability = 'InStock' | 'LimitedAvailability' | 'PreOrder' | 'BackOrder' | 'OutOfStock' | 'Discontinued';
/** A value of a product's field: a number in the field's unit, a word, several words, or yes / no. */
export type FieldValue = number | string | boolean | readonly string[];
/** A product as the visitor would know it. `null` means that nobody said. */
export interface Product {
    id: string;
    title: string;
    /** http(s) address of its page, absolute. */
    url: string | null;
    /** http(s) address of its picture, absolute. */
    image: string | null;
    /** In major units (12.5 is twelve euros fifty), with tax as the shop shows it. */
    price: number | null;
    /** What it cost before, where it is reduced: in the same currency, and always more than `price`. */
    was?: number | null;
    /** ISO 4217. */
    currency: string | null;
    availability: Availability | null;
    brand: string | null;
    sku: string | null;
    /** GTIN-8, -12, -13 or -14, digits only. */
    gtin: string | null;
    /** Everything else that the catalogue or the endpoint says of it. */
    fields: Readonly<Record<string, FieldValue>>;
    /** The forms in which it is sold (sizes, colours), where the shop tells them. */
    variants?: readonly Variant[];
    /** One of its forms must be chosen, on its own page, before it can be bought. */
    choices?: boolean;
}
/** A form in which a product is sold. */
export interface Variant {
    /** What the shop's cart knows it by. */
    id: string;
    title: string | null;
    /** Major units. */
    price: number | null;
    availability: Availability | null;
    sku?: string | null;
    /** What was chosen, by the shop's own names: { "Size": "M" }. */
    options?: Readonly<Record<string, string>>;
}
export interface CartItem {
    id: string;
    title: string | null;
    quantity: number;
    /** Of one piece, major units. */
    price: number | null;
    /** http(s) addresses of its page and its picture, where they are known. */
    url?: string | null;
    image?: string | null;
    /** Of which product it is, where the line's own id is that of one of its forms. */
    product?: string;
    /** What the shop needs besides to put it in again, by the shop's own names. */
    options?: Readonly<Record<string, string>>;
}
/** What a line is put in by. */
export type Line = Pick<CartItem, 'id' | 'product' | 'options'>;
export interface Cart {
    items: CartItem[];
    /** Pieces, not lines. */
    count: number;
    /** Major units; `null` where the page does not say. */
    total: number | null;
    currency: string | null;
    /** Which of the shop's carts it is, where the shop says it: after a purchase it is another one. */
    token?: string;
}
/** A finished purchase, as the thank-you page or the data layer says it. */
export interface Order {
    id: string | null;
    total: number | null;
    currency: string | null;
    items: CartItem[];
    /** Nobody said so: the cart that was on its way to the checkout is gone. */
    inferred?: true;
}
/** Who said it: the shop's manifest or its platform, a kind of data in the page, what it shows, or its address. */
export type SourceName = 'manifest' | 'platform' | 'json-ld' | 'microdata' | 'rdfa' | 'meta' | 'data-layer' | 'pixel' | 'page' | 'address';
/** Of what was read, from where, and how sure that is, from 0 to 1. */
export type Sources = Partial<Record<Exclude<keyof Product, 'fields'> | 'type' | 'cart' | 'order', {
    from: SourceName;
    confidence: number;
}>>;
/** All that is known of the page on which the visitor is. */
export interface PageFacts {
    type: PageType;
    product: Product | null;
    /** `null`: this page does not say; an empty cart has `count: 0`. */
    cart: Cart | null;
    order: Order | null;
    sources?: Sources;
}
/** Can it be bought today? Unknown counts as yes: most pages say only when it cannot. */
export declare const isAvailable: (product: Pick<Product, 'availability'>) => boolean;
