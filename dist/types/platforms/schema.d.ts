/** SHOP: every kind of platform, as authors write it. */
import * as z from 'zod/mini';
export declare const selectors: z.ZodMiniObject<{
    id: z.ZodMiniOptional<z.ZodMiniString<string>>;
    title: z.ZodMiniOptional<z.ZodMiniString<string>>;
    price: z.ZodMiniOptional<z.ZodMiniString<string>>;
    currency: z.ZodMiniOptional<z.ZodMiniString<string>>;
    availability: z.ZodMiniOptional<z.ZodMiniString<string>>;
    brand: z.ZodMiniOptional<z.ZodMiniString<string>>;
    sku: z.ZodMiniOptional<z.ZodMiniString<string>>;
    gtin: z.ZodMiniOptional<z.ZodMiniString<string>>;
    image: z.ZodMiniOptional<z.ZodMiniString<string>>;
    cartCount: z.ZodMiniOptional<z.ZodMiniString<string>>;
    cartTotal: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
export declare const generic: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"generic">;
    selectors: z.ZodMiniDefault<z.ZodMiniObject<{
        id: z.ZodMiniOptional<z.ZodMiniString<string>>;
        title: z.ZodMiniOptional<z.ZodMiniString<string>>;
        price: z.ZodMiniOptional<z.ZodMiniString<string>>;
        currency: z.ZodMiniOptional<z.ZodMiniString<string>>;
        availability: z.ZodMiniOptional<z.ZodMiniString<string>>;
        brand: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sku: z.ZodMiniOptional<z.ZodMiniString<string>>;
        gtin: z.ZodMiniOptional<z.ZodMiniString<string>>;
        image: z.ZodMiniOptional<z.ZodMiniString<string>>;
        cartCount: z.ZodMiniOptional<z.ZodMiniString<string>>;
        cartTotal: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
    pages: z.ZodMiniDefault<z.ZodMiniRecord<z.ZodMiniEnum<{
        cart: "cart";
        checkout: "checkout";
        home: "home";
        listing: "listing";
        order: "order";
        other: "other";
        product: "product";
        search: "search";
    }> & z.core.$partial, z.ZodMiniArray<z.ZodMiniString<string>>>>;
    dataLayer: z.ZodMiniDefault<z.ZodMiniString<string>>;
    cart: z.ZodMiniOptional<z.ZodMiniObject<{
        read: z.ZodMiniOptional<z.ZodMiniString<string>>;
        add: z.ZodMiniOptional<z.ZodMiniString<string>>;
        set: z.ZodMiniOptional<z.ZodMiniString<string>>;
        link: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export declare const platform: z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"generic">;
    selectors: z.ZodMiniDefault<z.ZodMiniObject<{
        id: z.ZodMiniOptional<z.ZodMiniString<string>>;
        title: z.ZodMiniOptional<z.ZodMiniString<string>>;
        price: z.ZodMiniOptional<z.ZodMiniString<string>>;
        currency: z.ZodMiniOptional<z.ZodMiniString<string>>;
        availability: z.ZodMiniOptional<z.ZodMiniString<string>>;
        brand: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sku: z.ZodMiniOptional<z.ZodMiniString<string>>;
        gtin: z.ZodMiniOptional<z.ZodMiniString<string>>;
        image: z.ZodMiniOptional<z.ZodMiniString<string>>;
        cartCount: z.ZodMiniOptional<z.ZodMiniString<string>>;
        cartTotal: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
    pages: z.ZodMiniDefault<z.ZodMiniRecord<z.ZodMiniEnum<{
        cart: "cart";
        checkout: "checkout";
        home: "home";
        listing: "listing";
        order: "order";
        other: "other";
        product: "product";
        search: "search";
    }> & z.core.$partial, z.ZodMiniArray<z.ZodMiniString<string>>>>;
    dataLayer: z.ZodMiniDefault<z.ZodMiniString<string>>;
    cart: z.ZodMiniOptional<z.ZodMiniObject<{
        read: z.ZodMiniOptional<z.ZodMiniString<string>>;
        add: z.ZodMiniOptional<z.ZodMiniString<string>>;
        set: z.ZodMiniOptional<z.ZodMiniString<string>>;
        link: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
}, z.core.$strict>], "type">;
export type Platform = z.output<typeof platform>;
export type PlatformType = Platform['type'];
export type PlatformOf<T extends PlatformType> = Extract<Platform, {
    type: T;
}>;
/** What "auto" stands for. */
export declare const auto: Platform;
export declare const platformOrAuto: z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniLiteral<"auto">, z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"generic">;
    selectors: z.ZodMiniDefault<z.ZodMiniObject<{
        id: z.ZodMiniOptional<z.ZodMiniString<string>>;
        title: z.ZodMiniOptional<z.ZodMiniString<string>>;
        price: z.ZodMiniOptional<z.ZodMiniString<string>>;
        currency: z.ZodMiniOptional<z.ZodMiniString<string>>;
        availability: z.ZodMiniOptional<z.ZodMiniString<string>>;
        brand: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sku: z.ZodMiniOptional<z.ZodMiniString<string>>;
        gtin: z.ZodMiniOptional<z.ZodMiniString<string>>;
        image: z.ZodMiniOptional<z.ZodMiniString<string>>;
        cartCount: z.ZodMiniOptional<z.ZodMiniString<string>>;
        cartTotal: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
    pages: z.ZodMiniDefault<z.ZodMiniRecord<z.ZodMiniEnum<{
        cart: "cart";
        checkout: "checkout";
        home: "home";
        listing: "listing";
        order: "order";
        other: "other";
        product: "product";
        search: "search";
    }> & z.core.$partial, z.ZodMiniArray<z.ZodMiniString<string>>>>;
    dataLayer: z.ZodMiniDefault<z.ZodMiniString<string>>;
    cart: z.ZodMiniOptional<z.ZodMiniObject<{
        read: z.ZodMiniOptional<z.ZodMiniString<string>>;
        add: z.ZodMiniOptional<z.ZodMiniString<string>>;
        set: z.ZodMiniOptional<z.ZodMiniString<string>>;
        link: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
}, z.core.$strict>], "type">]>, z.ZodMiniTransform<{
    type: "generic";
    selectors: {
        id?: string | undefined;
        title?: string | undefined;
        price?: string | undefined;
        currency?: string | undefined;
        availability?: string | undefined;
        brand?: string | undefined;
        sku?: string | undefined;
        gtin?: string | undefined;
        image?: string | undefined;
        cartCount?: string | undefined;
        cartTotal?: string | undefined;
    };
    pages: Partial<Record<"cart" | "checkout" | "home" | "listing" | "order" | "other" | "product" | "search", string[]>>;
    dataLayer: string;
    cart?: {
        read?: string | undefined;
        add?: string | undefined;
        set?: string | undefined;
        link?: string | undefined;
    } | undefined;
}, "auto" | {
    type: "generic";
    selectors: {
        id?: string | undefined;
        title?: string | undefined;
        price?: string | undefined;
        currency?: string | undefined;
        availability?: string | undefined;
        brand?: string | undefined;
        sku?: string | undefined;
        gtin?: string | undefined;
        image?: string | undefined;
        cartCount?: string | undefined;
        cartTotal?: string | undefined;
    };
    pages: Partial<Record<"cart" | "checkout" | "home" | "listing" | "order" | "other" | "product" | "search", string[]>>;
    dataLayer: string;
    cart?: {
        read?: string | undefined;
        add?: string | undefined;
        set?: string | undefined;
        link?: string | undefined;
    } | undefined;
}>>;
