/** Segments, as authors write them: a condition with a name, or more than that. */
import * as z from 'zod/mini';
import { type Condition } from './conditions/schema';
declare const held: z.ZodMiniObject<{
    label: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>>;
    keep: z.ZodMiniOptional<z.ZodMiniString<string>>;
    wish: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniObject<{
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
    }>>>;
    if: z.ZodMiniType<Condition, unknown, z.core.$ZodTypeInternals<Condition, unknown>>;
}, z.core.$strict>;
declare const scored: z.ZodMiniObject<{
    label: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>>;
    keep: z.ZodMiniOptional<z.ZodMiniString<string>>;
    wish: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniObject<{
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
    }>>>;
    score: z.ZodMiniArray<z.ZodMiniObject<{
        if: z.ZodMiniType<Condition, unknown, z.core.$ZodTypeInternals<Condition, unknown>>;
        points: z.ZodMiniNumber<number>;
    }, z.core.$strict>>;
    atLeast: z.ZodMiniNumber<number>;
}, z.core.$strict>;
export declare const segment: z.ZodMiniUnion<readonly [z.ZodMiniType<Condition, unknown, z.core.$ZodTypeInternals<Condition, unknown>>, z.ZodMiniObject<{
    label: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>>;
    keep: z.ZodMiniOptional<z.ZodMiniString<string>>;
    wish: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniObject<{
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
    }>>>;
    if: z.ZodMiniType<Condition, unknown, z.core.$ZodTypeInternals<Condition, unknown>>;
}, z.core.$strict>, z.ZodMiniObject<{
    label: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>>;
    keep: z.ZodMiniOptional<z.ZodMiniString<string>>;
    wish: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniObject<{
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
    }>>>;
    score: z.ZodMiniArray<z.ZodMiniObject<{
        if: z.ZodMiniType<Condition, unknown, z.core.$ZodTypeInternals<Condition, unknown>>;
        points: z.ZodMiniNumber<number>;
    }, z.core.$strict>>;
    atLeast: z.ZodMiniNumber<number>;
}, z.core.$strict>]>;
export type Segment = Condition | z.output<typeof held> | z.output<typeof scored>;
export {};
