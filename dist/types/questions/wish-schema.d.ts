/** What an answer asks of a product. */
import * as z from 'zod/mini';
export declare const wish: z.ZodMiniObject<{
    field: z.ZodMiniString<string>;
    atMost: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniLiteral<"$answer">]>>;
    atLeast: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniLiteral<"$answer">]>>;
    is: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>>;
    in: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>>>;
    not: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>>;
    weight: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
    must: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
}, z.core.$strict>;
export type Wish = z.output<typeof wish>;
export declare const wishes: z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniObject<{
    field: z.ZodMiniString<string>;
    atMost: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniLiteral<"$answer">]>>;
    atLeast: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniLiteral<"$answer">]>>;
    is: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>>;
    in: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>>>;
    not: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>>;
    weight: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
    must: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
}, z.core.$strict>, z.ZodMiniArray<z.ZodMiniObject<{
    field: z.ZodMiniString<string>;
    atMost: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniLiteral<"$answer">]>>;
    atLeast: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniLiteral<"$answer">]>>;
    is: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>>;
    in: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>>>;
    not: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>>;
    weight: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
    must: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
}, z.core.$strict>>]>, z.ZodMiniTransform<{
    field: string;
    atMost?: number | "$answer" | undefined;
    atLeast?: number | "$answer" | undefined;
    is?: string | number | boolean | undefined;
    in?: (string | number | boolean)[] | undefined;
    not?: string | number | boolean | undefined;
    weight: number;
    must: boolean;
}[], {
    field: string;
    atMost?: number | "$answer" | undefined;
    atLeast?: number | "$answer" | undefined;
    is?: string | number | boolean | undefined;
    in?: (string | number | boolean)[] | undefined;
    not?: string | number | boolean | undefined;
    weight: number;
    must: boolean;
}[] | {
    field: string;
    atMost?: number | "$answer" | undefined;
    atLeast?: number | "$answer" | undefined;
    is?: string | number | boolean | undefined;
    in?: (string | number | boolean)[] | undefined;
    not?: string | number | boolean | undefined;
    weight: number;
    must: boolean;
}>>;
