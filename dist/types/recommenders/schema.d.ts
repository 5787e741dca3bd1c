/** WHAT: every kind of recommender, as authors write it. */
import * as z from 'zod/mini';
export declare const mapping: z.ZodMiniObject<{
    items: z.ZodMiniOptional<z.ZodMiniString<string>>;
    id: z.ZodMiniOptional<z.ZodMiniString<string>>;
    title: z.ZodMiniOptional<z.ZodMiniString<string>>;
    url: z.ZodMiniOptional<z.ZodMiniString<string>>;
    image: z.ZodMiniOptional<z.ZodMiniString<string>>;
    price: z.ZodMiniOptional<z.ZodMiniString<string>>;
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
}, z.core.$strict>;
export declare const endpoint: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"endpoint">;
    url: z.ZodMiniString<string>;
    method: z.ZodMiniDefault<z.ZodMiniEnum<{
        GET: "GET";
        POST: "POST";
    }>>;
    timeout: z.ZodMiniDefault<z.ZodMiniString<string>>;
    credentials: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
    map: z.ZodMiniDefault<z.ZodMiniObject<{
        items: z.ZodMiniOptional<z.ZodMiniString<string>>;
        id: z.ZodMiniOptional<z.ZodMiniString<string>>;
        title: z.ZodMiniOptional<z.ZodMiniString<string>>;
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        image: z.ZodMiniOptional<z.ZodMiniString<string>>;
        price: z.ZodMiniOptional<z.ZodMiniString<string>>;
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
}, z.core.$strict>;
export declare const catalog: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"catalog">;
}, z.core.$strict>;
export declare const model: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"model">;
    url: z.ZodMiniString<string>;
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
    map: z.ZodMiniDefault<z.ZodMiniObject<{
        items: z.ZodMiniOptional<z.ZodMiniString<string>>;
        id: z.ZodMiniOptional<z.ZodMiniString<string>>;
        title: z.ZodMiniOptional<z.ZodMiniString<string>>;
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        image: z.ZodMiniOptional<z.ZodMiniString<string>>;
        price: z.ZodMiniOptional<z.ZodMiniString<string>>;
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
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"catalog">;
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"model">;
    url: z.ZodMiniString<string>;
    timeout: z.ZodMiniDefault<z.ZodMiniString<string>>;
}, z.core.$strict>], "type">;
export type Recommender = z.output<typeof recommender>;
export type RecommenderType = Recommender['type'];
export type RecommenderOf<T extends RecommenderType> = Extract<Recommender, {
    type: T;
}>;
