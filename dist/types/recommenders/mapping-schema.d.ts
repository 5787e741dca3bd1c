/** How the names of a reply become a product, as authors write it. */
import * as z from 'zod/mini';
export declare const path: z.ZodMiniString<string>;
export declare const mapping: z.ZodMiniObject<{
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
}, z.core.$strict>;
