/** WHAT: every kind of recommender, as authors write it. */
import * as z from 'zod/mini';
export { mapping } from './mapping-schema';
export declare const endpoint: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"endpoint">;
    url: z.ZodMiniString<string>;
    method: z.ZodMiniDefault<z.ZodMiniEnum<{
        GET: "GET";
        POST: "POST";
    }>>;
    timeout: z.ZodMiniDefault<z.ZodMiniString<string>>;
    credentials: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
    headers: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    body: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>>;
    map: z.ZodMiniDefault<z.ZodMiniObject<{
        items: z.ZodMiniOptional<z.ZodMiniString<string>>;
        id: z.ZodMiniOptional<z.ZodMiniString<string>>;
        title: z.ZodMiniOptional<z.ZodMiniString<string>>;
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        image: z.ZodMiniOptional<z.ZodMiniString<string>>;
        price: z.ZodMiniOptional<z.ZodMiniString<string>>;
        was: z.ZodMiniOptional<z.ZodMiniString<string>>;
        currency: z.ZodMiniOptional<z.ZodMiniString<string>>;
        availability: z.ZodMiniOptional<z.ZodMiniString<string>>;
        brand: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sku: z.ZodMiniOptional<z.ZodMiniString<string>>;
        gtin: z.ZodMiniOptional<z.ZodMiniString<string>>;
        priceUnit: z.ZodMiniDefault<z.ZodMiniEnum<{
            major: "major";
            minor: "minor";
        }>>;
        available: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>>>;
        fields: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    }, z.core.$strict>>;
    attribution: z.ZodMiniOptional<z.ZodMiniString<string>>;
    feedback: z.ZodMiniOptional<z.ZodMiniObject<{
        view: z.ZodMiniOptional<z.ZodMiniObject<{
            url: z.ZodMiniString<string>;
            method: z.ZodMiniDefault<z.ZodMiniEnum<{
                GET: "GET";
                POST: "POST";
            }>>;
            body: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>>;
        }, z.core.$strict>>;
        click: z.ZodMiniOptional<z.ZodMiniObject<{
            url: z.ZodMiniString<string>;
            method: z.ZodMiniDefault<z.ZodMiniEnum<{
                GET: "GET";
                POST: "POST";
            }>>;
            body: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>>;
        }, z.core.$strict>>;
        open: z.ZodMiniOptional<z.ZodMiniObject<{
            url: z.ZodMiniString<string>;
            method: z.ZodMiniDefault<z.ZodMiniEnum<{
                GET: "GET";
                POST: "POST";
            }>>;
            body: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>>;
        }, z.core.$strict>>;
        cart: z.ZodMiniOptional<z.ZodMiniObject<{
            url: z.ZodMiniString<string>;
            method: z.ZodMiniDefault<z.ZodMiniEnum<{
                GET: "GET";
                POST: "POST";
            }>>;
            body: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>>;
        }, z.core.$strict>>;
        purchase: z.ZodMiniOptional<z.ZodMiniObject<{
            url: z.ZodMiniString<string>;
            method: z.ZodMiniDefault<z.ZodMiniEnum<{
                GET: "GET";
                POST: "POST";
            }>>;
            body: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export declare const catalog: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"catalog">;
}, z.core.$strict>;
export declare const model: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"model">;
    url: z.ZodMiniString<string>;
    timeout: z.ZodMiniDefault<z.ZodMiniString<string>>;
}, z.core.$strict>;
export declare const shopify: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"shopify">;
    intent: z.ZodMiniDefault<z.ZodMiniEnum<{
        complementary: "complementary";
        related: "related";
    }>>;
}, z.core.$strict>;
export declare const woocommerce: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"woocommerce">;
    timeout: z.ZodMiniDefault<z.ZodMiniString<string>>;
}, z.core.$strict>;
export declare const recommender: z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"endpoint">;
    url: z.ZodMiniString<string>;
    method: z.ZodMiniDefault<z.ZodMiniEnum<{
        GET: "GET";
        POST: "POST";
    }>>;
    timeout: z.ZodMiniDefault<z.ZodMiniString<string>>;
    credentials: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
    headers: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    body: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>>;
    map: z.ZodMiniDefault<z.ZodMiniObject<{
        items: z.ZodMiniOptional<z.ZodMiniString<string>>;
        id: z.ZodMiniOptional<z.ZodMiniString<string>>;
        title: z.ZodMiniOptional<z.ZodMiniString<string>>;
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        image: z.ZodMiniOptional<z.ZodMiniString<string>>;
        price: z.ZodMiniOptional<z.ZodMiniString<string>>;
        was: z.ZodMiniOptional<z.ZodMiniString<string>>;
        currency: z.ZodMiniOptional<z.ZodMiniString<string>>;
        availability: z.ZodMiniOptional<z.ZodMiniString<string>>;
        brand: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sku: z.ZodMiniOptional<z.ZodMiniString<string>>;
        gtin: z.ZodMiniOptional<z.ZodMiniString<string>>;
        priceUnit: z.ZodMiniDefault<z.ZodMiniEnum<{
            major: "major";
            minor: "minor";
        }>>;
        available: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>>>;
        fields: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    }, z.core.$strict>>;
    attribution: z.ZodMiniOptional<z.ZodMiniString<string>>;
    feedback: z.ZodMiniOptional<z.ZodMiniObject<{
        view: z.ZodMiniOptional<z.ZodMiniObject<{
            url: z.ZodMiniString<string>;
            method: z.ZodMiniDefault<z.ZodMiniEnum<{
                GET: "GET";
                POST: "POST";
            }>>;
            body: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>>;
        }, z.core.$strict>>;
        click: z.ZodMiniOptional<z.ZodMiniObject<{
            url: z.ZodMiniString<string>;
            method: z.ZodMiniDefault<z.ZodMiniEnum<{
                GET: "GET";
                POST: "POST";
            }>>;
            body: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>>;
        }, z.core.$strict>>;
        open: z.ZodMiniOptional<z.ZodMiniObject<{
            url: z.ZodMiniString<string>;
            method: z.ZodMiniDefault<z.ZodMiniEnum<{
                GET: "GET";
                POST: "POST";
            }>>;
            body: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>>;
        }, z.core.$strict>>;
        cart: z.ZodMiniOptional<z.ZodMiniObject<{
            url: z.ZodMiniString<string>;
            method: z.ZodMiniDefault<z.ZodMiniEnum<{
                GET: "GET";
                POST: "POST";
            }>>;
            body: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>>;
        }, z.core.$strict>>;
        purchase: z.ZodMiniOptional<z.ZodMiniObject<{
            url: z.ZodMiniString<string>;
            method: z.ZodMiniDefault<z.ZodMiniEnum<{
                GET: "GET";
                POST: "POST";
            }>>;
            body: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"catalog">;
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"model">;
    url: z.ZodMiniString<string>;
    timeout: z.ZodMiniDefault<z.ZodMiniString<string>>;
}, z.core.$strict>, z.ZodMiniObject<{
    map: z.ZodMiniOptional<z.ZodMiniObject<{
        items: z.ZodMiniOptional<z.ZodMiniString<string>>;
        id: z.ZodMiniOptional<z.ZodMiniString<string>>;
        title: z.ZodMiniOptional<z.ZodMiniString<string>>;
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        image: z.ZodMiniOptional<z.ZodMiniString<string>>;
        price: z.ZodMiniOptional<z.ZodMiniString<string>>;
        was: z.ZodMiniOptional<z.ZodMiniString<string>>;
        currency: z.ZodMiniOptional<z.ZodMiniString<string>>;
        availability: z.ZodMiniOptional<z.ZodMiniString<string>>;
        brand: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sku: z.ZodMiniOptional<z.ZodMiniString<string>>;
        gtin: z.ZodMiniOptional<z.ZodMiniString<string>>;
        priceUnit: z.ZodMiniDefault<z.ZodMiniEnum<{
            major: "major";
            minor: "minor";
        }>>;
        available: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>>>;
        fields: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    }, z.core.$strict>>;
    fields: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    timeout: z.ZodMiniDefault<z.ZodMiniString<string>>;
    type: z.ZodMiniLiteral<"algolia">;
    app: z.ZodMiniString<string>;
    searchKey: z.ZodMiniString<string>;
    index: z.ZodMiniString<string>;
    models: z.ZodMiniDefault<z.ZodMiniObject<{
        product: z.ZodMiniDefault<z.ZodMiniString<string>>;
        cart: z.ZodMiniDefault<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
}, z.core.$strict>, z.ZodMiniObject<{
    map: z.ZodMiniOptional<z.ZodMiniObject<{
        items: z.ZodMiniOptional<z.ZodMiniString<string>>;
        id: z.ZodMiniOptional<z.ZodMiniString<string>>;
        title: z.ZodMiniOptional<z.ZodMiniString<string>>;
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        image: z.ZodMiniOptional<z.ZodMiniString<string>>;
        price: z.ZodMiniOptional<z.ZodMiniString<string>>;
        was: z.ZodMiniOptional<z.ZodMiniString<string>>;
        currency: z.ZodMiniOptional<z.ZodMiniString<string>>;
        availability: z.ZodMiniOptional<z.ZodMiniString<string>>;
        brand: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sku: z.ZodMiniOptional<z.ZodMiniString<string>>;
        gtin: z.ZodMiniOptional<z.ZodMiniString<string>>;
        priceUnit: z.ZodMiniDefault<z.ZodMiniEnum<{
            major: "major";
            minor: "minor";
        }>>;
        available: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>>>;
        fields: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    }, z.core.$strict>>;
    fields: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    timeout: z.ZodMiniDefault<z.ZodMiniString<string>>;
    type: z.ZodMiniLiteral<"recombee">;
    database: z.ZodMiniString<string>;
    token: z.ZodMiniString<string>;
    region: z.ZodMiniEnum<{
        "ap-se": "ap-se";
        "ca-east": "ca-east";
        "eu-west": "eu-west";
        "us-west": "us-west";
    }>;
    scenario: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>, z.ZodMiniObject<{
    map: z.ZodMiniOptional<z.ZodMiniObject<{
        items: z.ZodMiniOptional<z.ZodMiniString<string>>;
        id: z.ZodMiniOptional<z.ZodMiniString<string>>;
        title: z.ZodMiniOptional<z.ZodMiniString<string>>;
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        image: z.ZodMiniOptional<z.ZodMiniString<string>>;
        price: z.ZodMiniOptional<z.ZodMiniString<string>>;
        was: z.ZodMiniOptional<z.ZodMiniString<string>>;
        currency: z.ZodMiniOptional<z.ZodMiniString<string>>;
        availability: z.ZodMiniOptional<z.ZodMiniString<string>>;
        brand: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sku: z.ZodMiniOptional<z.ZodMiniString<string>>;
        gtin: z.ZodMiniOptional<z.ZodMiniString<string>>;
        priceUnit: z.ZodMiniDefault<z.ZodMiniEnum<{
            major: "major";
            minor: "minor";
        }>>;
        available: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>>>;
        fields: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    }, z.core.$strict>>;
    fields: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    timeout: z.ZodMiniDefault<z.ZodMiniString<string>>;
    type: z.ZodMiniLiteral<"gorse">;
    url: z.ZodMiniString<string>;
    feedback: z.ZodMiniDefault<z.ZodMiniObject<{
        view: z.ZodMiniDefault<z.ZodMiniString<string>>;
        click: z.ZodMiniDefault<z.ZodMiniString<string>>;
        cart: z.ZodMiniDefault<z.ZodMiniString<string>>;
        purchase: z.ZodMiniDefault<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
}, z.core.$strict>, z.ZodMiniObject<{
    map: z.ZodMiniOptional<z.ZodMiniObject<{
        items: z.ZodMiniOptional<z.ZodMiniString<string>>;
        id: z.ZodMiniOptional<z.ZodMiniString<string>>;
        title: z.ZodMiniOptional<z.ZodMiniString<string>>;
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        image: z.ZodMiniOptional<z.ZodMiniString<string>>;
        price: z.ZodMiniOptional<z.ZodMiniString<string>>;
        was: z.ZodMiniOptional<z.ZodMiniString<string>>;
        currency: z.ZodMiniOptional<z.ZodMiniString<string>>;
        availability: z.ZodMiniOptional<z.ZodMiniString<string>>;
        brand: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sku: z.ZodMiniOptional<z.ZodMiniString<string>>;
        gtin: z.ZodMiniOptional<z.ZodMiniString<string>>;
        priceUnit: z.ZodMiniDefault<z.ZodMiniEnum<{
            major: "major";
            minor: "minor";
        }>>;
        available: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>>>;
        fields: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    }, z.core.$strict>>;
    fields: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    timeout: z.ZodMiniDefault<z.ZodMiniString<string>>;
    type: z.ZodMiniLiteral<"typesense">;
    url: z.ZodMiniString<string>;
    searchKey: z.ZodMiniString<string>;
    collection: z.ZodMiniString<string>;
    vector: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>, z.ZodMiniObject<{
    map: z.ZodMiniOptional<z.ZodMiniObject<{
        items: z.ZodMiniOptional<z.ZodMiniString<string>>;
        id: z.ZodMiniOptional<z.ZodMiniString<string>>;
        title: z.ZodMiniOptional<z.ZodMiniString<string>>;
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        image: z.ZodMiniOptional<z.ZodMiniString<string>>;
        price: z.ZodMiniOptional<z.ZodMiniString<string>>;
        was: z.ZodMiniOptional<z.ZodMiniString<string>>;
        currency: z.ZodMiniOptional<z.ZodMiniString<string>>;
        availability: z.ZodMiniOptional<z.ZodMiniString<string>>;
        brand: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sku: z.ZodMiniOptional<z.ZodMiniString<string>>;
        gtin: z.ZodMiniOptional<z.ZodMiniString<string>>;
        priceUnit: z.ZodMiniDefault<z.ZodMiniEnum<{
            major: "major";
            minor: "minor";
        }>>;
        available: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>>>;
        fields: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    }, z.core.$strict>>;
    fields: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    timeout: z.ZodMiniDefault<z.ZodMiniString<string>>;
    type: z.ZodMiniLiteral<"meilisearch">;
    url: z.ZodMiniString<string>;
    searchKey: z.ZodMiniString<string>;
    index: z.ZodMiniString<string>;
    embedder: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>, z.ZodMiniObject<{
    map: z.ZodMiniOptional<z.ZodMiniObject<{
        items: z.ZodMiniOptional<z.ZodMiniString<string>>;
        id: z.ZodMiniOptional<z.ZodMiniString<string>>;
        title: z.ZodMiniOptional<z.ZodMiniString<string>>;
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        image: z.ZodMiniOptional<z.ZodMiniString<string>>;
        price: z.ZodMiniOptional<z.ZodMiniString<string>>;
        was: z.ZodMiniOptional<z.ZodMiniString<string>>;
        currency: z.ZodMiniOptional<z.ZodMiniString<string>>;
        availability: z.ZodMiniOptional<z.ZodMiniString<string>>;
        brand: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sku: z.ZodMiniOptional<z.ZodMiniString<string>>;
        gtin: z.ZodMiniOptional<z.ZodMiniString<string>>;
        priceUnit: z.ZodMiniDefault<z.ZodMiniEnum<{
            major: "major";
            minor: "minor";
        }>>;
        available: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>>>;
        fields: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    }, z.core.$strict>>;
    fields: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    timeout: z.ZodMiniDefault<z.ZodMiniString<string>>;
    type: z.ZodMiniLiteral<"qdrant">;
    url: z.ZodMiniString<string>;
    readKey: z.ZodMiniOptional<z.ZodMiniString<string>>;
    collection: z.ZodMiniString<string>;
    vector: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>, z.ZodMiniObject<{
    map: z.ZodMiniOptional<z.ZodMiniObject<{
        items: z.ZodMiniOptional<z.ZodMiniString<string>>;
        id: z.ZodMiniOptional<z.ZodMiniString<string>>;
        title: z.ZodMiniOptional<z.ZodMiniString<string>>;
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        image: z.ZodMiniOptional<z.ZodMiniString<string>>;
        price: z.ZodMiniOptional<z.ZodMiniString<string>>;
        was: z.ZodMiniOptional<z.ZodMiniString<string>>;
        currency: z.ZodMiniOptional<z.ZodMiniString<string>>;
        availability: z.ZodMiniOptional<z.ZodMiniString<string>>;
        brand: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sku: z.ZodMiniOptional<z.ZodMiniString<string>>;
        gtin: z.ZodMiniOptional<z.ZodMiniString<string>>;
        priceUnit: z.ZodMiniDefault<z.ZodMiniEnum<{
            major: "major";
            minor: "minor";
        }>>;
        available: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>>>;
        fields: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    }, z.core.$strict>>;
    fields: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    timeout: z.ZodMiniDefault<z.ZodMiniString<string>>;
    type: z.ZodMiniLiteral<"elasticsearch">;
    url: z.ZodMiniString<string>;
    similar: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"shopify">;
    intent: z.ZodMiniDefault<z.ZodMiniEnum<{
        complementary: "complementary";
        related: "related";
    }>>;
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"woocommerce">;
    timeout: z.ZodMiniDefault<z.ZodMiniString<string>>;
}, z.core.$strict>], "type">;
export type Recommender = z.output<typeof recommender>;
export type RecommenderType = Recommender['type'];
export type RecommenderOf<T extends RecommenderType> = Extract<Recommender, {
    type: T;
}>;
