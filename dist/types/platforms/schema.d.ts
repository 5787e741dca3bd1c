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
    type: z.ZodMiniLiteral<"generic">;
    cart: z.ZodMiniOptional<z.ZodMiniObject<{
        read: z.ZodMiniOptional<z.ZodMiniString<string>>;
        add: z.ZodMiniOptional<z.ZodMiniString<string>>;
        set: z.ZodMiniOptional<z.ZodMiniString<string>>;
        link: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export declare const platform: z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
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
    type: z.ZodMiniLiteral<"auto">;
}, z.core.$strict>, z.ZodMiniObject<{
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
    type: z.ZodMiniLiteral<"generic">;
    cart: z.ZodMiniOptional<z.ZodMiniObject<{
        read: z.ZodMiniOptional<z.ZodMiniString<string>>;
        add: z.ZodMiniOptional<z.ZodMiniString<string>>;
        set: z.ZodMiniOptional<z.ZodMiniString<string>>;
        link: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
}, z.core.$strict>, z.ZodMiniObject<{
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
    type: z.ZodMiniLiteral<"shopify">;
}, z.core.$strict>, z.ZodMiniObject<{
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
    type: z.ZodMiniLiteral<"woocommerce">;
}, z.core.$strict>, z.ZodMiniObject<{
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
    type: z.ZodMiniLiteral<"magento2">;
}, z.core.$strict>, z.ZodMiniObject<{
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
    type: z.ZodMiniLiteral<"prestashop">;
}, z.core.$strict>, z.ZodMiniObject<{
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
    type: z.ZodMiniLiteral<"shopware6">;
}, z.core.$strict>, z.ZodMiniObject<{
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
    type: z.ZodMiniLiteral<"bigcommerce">;
}, z.core.$strict>, z.ZodMiniObject<{
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
    type: z.ZodMiniLiteral<"ecwid">;
}, z.core.$strict>, z.ZodMiniObject<{
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
    type: z.ZodMiniLiteral<"squarespace">;
    write: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
}, z.core.$strict>], "type">;
export type Platform = z.output<typeof platform>;
export type PlatformType = Platform['type'];
export type PlatformOf<T extends PlatformType> = Extract<Platform, {
    type: T;
}>;
/** The systems that have a file of their own. */
export type SystemType = Exclude<PlatformType, 'auto' | 'generic'>;
/** What "auto" stands for. */
export declare const auto: Platform;
export declare const platformOrAuto: z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniLiteral<"auto">, z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
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
    type: z.ZodMiniLiteral<"auto">;
}, z.core.$strict>, z.ZodMiniObject<{
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
    type: z.ZodMiniLiteral<"generic">;
    cart: z.ZodMiniOptional<z.ZodMiniObject<{
        read: z.ZodMiniOptional<z.ZodMiniString<string>>;
        add: z.ZodMiniOptional<z.ZodMiniString<string>>;
        set: z.ZodMiniOptional<z.ZodMiniString<string>>;
        link: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
}, z.core.$strict>, z.ZodMiniObject<{
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
    type: z.ZodMiniLiteral<"shopify">;
}, z.core.$strict>, z.ZodMiniObject<{
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
    type: z.ZodMiniLiteral<"woocommerce">;
}, z.core.$strict>, z.ZodMiniObject<{
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
    type: z.ZodMiniLiteral<"magento2">;
}, z.core.$strict>, z.ZodMiniObject<{
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
    type: z.ZodMiniLiteral<"prestashop">;
}, z.core.$strict>, z.ZodMiniObject<{
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
    type: z.ZodMiniLiteral<"shopware6">;
}, z.core.$strict>, z.ZodMiniObject<{
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
    type: z.ZodMiniLiteral<"bigcommerce">;
}, z.core.$strict>, z.ZodMiniObject<{
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
    type: z.ZodMiniLiteral<"ecwid">;
}, z.core.$strict>, z.ZodMiniObject<{
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
    type: z.ZodMiniLiteral<"squarespace">;
    write: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
}, z.core.$strict>], "type">]>, z.ZodMiniTransform<{
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
    type: "auto";
} | {
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
    type: "shopify";
} | {
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
    type: "woocommerce";
} | {
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
    type: "magento2";
} | {
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
    type: "prestashop";
} | {
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
    type: "shopware6";
} | {
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
    type: "bigcommerce";
} | {
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
    type: "ecwid";
} | {
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
    type: "squarespace";
    write: boolean;
} | {
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
    type: "generic";
    cart?: {
        read?: string | undefined;
        add?: string | undefined;
        set?: string | undefined;
        link?: string | undefined;
    } | undefined;
}, "auto" | {
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
    type: "auto";
} | {
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
    type: "shopify";
} | {
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
    type: "woocommerce";
} | {
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
    type: "magento2";
} | {
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
    type: "prestashop";
} | {
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
    type: "shopware6";
} | {
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
    type: "bigcommerce";
} | {
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
    type: "ecwid";
} | {
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
    type: "squarespace";
    write: boolean;
} | {
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
    type: "generic";
    cart?: {
        read?: string | undefined;
        add?: string | undefined;
        set?: string | undefined;
        link?: string | undefined;
    } | undefined;
}>>;
