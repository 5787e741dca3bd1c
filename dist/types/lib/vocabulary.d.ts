/** The words that every block of the manifest is written in: ids, texts, durations, addresses, page types. */
import * as z from 'zod/mini';
/**
 * Gives a schema the sentence that the editor, the reference and nobody else shows.
 * One that has its own sentence already (a shared word such as `id`) keeps it: the new sentence goes to a copy.
 */
export declare function described<S extends z.ZodMiniType>(schema: S, description: string): S;
export declare const id: z.ZodMiniString<string>;
export declare const text: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
    segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
    else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
}, z.core.$strict>]>;
export declare const duration: z.ZodMiniString<string>;
export declare const instant: z.ZodMiniString<string>;
export declare const address: z.ZodMiniString<string>;
export declare const selector: z.ZodMiniString<string>;
export declare const pageType: z.ZodMiniEnum<{
    cart: "cart";
    checkout: "checkout";
    home: "home";
    listing: "listing";
    order: "order";
    other: "other";
    product: "product";
    search: "search";
}>;
export declare const locale: z.ZodMiniString<string>;
