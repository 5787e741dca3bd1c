/** Every kind of question, as authors write it. */
import * as z from 'zod/mini';
import { type AnswerCondition } from '../conditions/answer-schema';
export declare const choice: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    ask: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>;
    hint: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>>;
    askIf: z.ZodMiniOptional<z.ZodMiniType<AnswerCondition, unknown, z.core.$ZodTypeInternals<AnswerCondition, unknown>>>;
    cost: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
    noPreference: z.ZodMiniDefault<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>]>>;
    options: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
            segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        }, z.core.$strict>]>;
        hint: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
            segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        }, z.core.$strict>]>>;
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
    }, z.core.$strict>>>;
    from: z.ZodMiniOptional<z.ZodMiniString<string>>;
    labels: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>>>;
    weight: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
    must: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
    type: z.ZodMiniLiteral<"choice">;
}, z.core.$strict>;
export declare const multiChoice: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    ask: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>;
    hint: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>>;
    askIf: z.ZodMiniOptional<z.ZodMiniType<AnswerCondition, unknown, z.core.$ZodTypeInternals<AnswerCondition, unknown>>>;
    cost: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
    noPreference: z.ZodMiniDefault<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>]>>;
    options: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
            segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        }, z.core.$strict>]>;
        hint: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
            segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        }, z.core.$strict>]>>;
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
    }, z.core.$strict>>>;
    from: z.ZodMiniOptional<z.ZodMiniString<string>>;
    labels: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>>>;
    weight: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
    must: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
    type: z.ZodMiniLiteral<"multi-choice">;
    atMost: z.ZodMiniOptional<z.ZodMiniInt>;
}, z.core.$strict>;
export declare const range: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    ask: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>;
    hint: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>>;
    askIf: z.ZodMiniOptional<z.ZodMiniType<AnswerCondition, unknown, z.core.$ZodTypeInternals<AnswerCondition, unknown>>>;
    cost: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
    noPreference: z.ZodMiniDefault<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>]>>;
    type: z.ZodMiniLiteral<"range">;
    wish: z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniObject<{
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
    from: z.ZodMiniOptional<z.ZodMiniString<string>>;
    min: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    max: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    step: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    unit: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>>;
}, z.core.$strict>;
export declare const yesNo: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    ask: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>;
    hint: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>>;
    askIf: z.ZodMiniOptional<z.ZodMiniType<AnswerCondition, unknown, z.core.$ZodTypeInternals<AnswerCondition, unknown>>>;
    cost: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
    noPreference: z.ZodMiniDefault<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>]>>;
    type: z.ZodMiniLiteral<"yes-no">;
    yes: z.ZodMiniObject<{
        label: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
            segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        }, z.core.$strict>]>>;
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
    }, z.core.$strict>;
    no: z.ZodMiniDefault<z.ZodMiniObject<{
        label: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
            segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        }, z.core.$strict>]>>;
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
    }, z.core.$strict>>;
}, z.core.$strict>;
export declare const question: z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    ask: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>;
    hint: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>>;
    askIf: z.ZodMiniOptional<z.ZodMiniType<AnswerCondition, unknown, z.core.$ZodTypeInternals<AnswerCondition, unknown>>>;
    cost: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
    noPreference: z.ZodMiniDefault<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>]>>;
    options: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
            segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        }, z.core.$strict>]>;
        hint: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
            segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        }, z.core.$strict>]>>;
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
    }, z.core.$strict>>>;
    from: z.ZodMiniOptional<z.ZodMiniString<string>>;
    labels: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>>>;
    weight: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
    must: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
    type: z.ZodMiniLiteral<"choice">;
}, z.core.$strict>, z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    ask: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>;
    hint: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>>;
    askIf: z.ZodMiniOptional<z.ZodMiniType<AnswerCondition, unknown, z.core.$ZodTypeInternals<AnswerCondition, unknown>>>;
    cost: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
    noPreference: z.ZodMiniDefault<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>]>>;
    options: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
            segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        }, z.core.$strict>]>;
        hint: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
            segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        }, z.core.$strict>]>>;
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
    }, z.core.$strict>>>;
    from: z.ZodMiniOptional<z.ZodMiniString<string>>;
    labels: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>>>;
    weight: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
    must: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
    type: z.ZodMiniLiteral<"multi-choice">;
    atMost: z.ZodMiniOptional<z.ZodMiniInt>;
}, z.core.$strict>, z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    ask: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>;
    hint: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>>;
    askIf: z.ZodMiniOptional<z.ZodMiniType<AnswerCondition, unknown, z.core.$ZodTypeInternals<AnswerCondition, unknown>>>;
    cost: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
    noPreference: z.ZodMiniDefault<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>]>>;
    type: z.ZodMiniLiteral<"range">;
    wish: z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniObject<{
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
    from: z.ZodMiniOptional<z.ZodMiniString<string>>;
    min: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    max: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    step: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    unit: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>>;
}, z.core.$strict>, z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    ask: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>;
    hint: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>>;
    askIf: z.ZodMiniOptional<z.ZodMiniType<AnswerCondition, unknown, z.core.$ZodTypeInternals<AnswerCondition, unknown>>>;
    cost: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
    noPreference: z.ZodMiniDefault<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>]>>;
    type: z.ZodMiniLiteral<"yes-no">;
    yes: z.ZodMiniObject<{
        label: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
            segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        }, z.core.$strict>]>>;
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
    }, z.core.$strict>;
    no: z.ZodMiniDefault<z.ZodMiniObject<{
        label: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
            segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        }, z.core.$strict>]>>;
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
    }, z.core.$strict>>;
}, z.core.$strict>], "type">;
export type Question = z.output<typeof question>;
export type QuestionType = Question['type'];
export type QuestionOf<T extends QuestionType> = Extract<Question, {
    type: T;
}>;
