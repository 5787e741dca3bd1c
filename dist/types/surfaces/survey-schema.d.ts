/** The survey, as authors write it. */
import * as z from 'zod/mini';
import { type AnswerCondition } from '../conditions/answer-schema';
export declare const survey: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"survey">;
    form: z.ZodMiniDefault<z.ZodMiniEnum<{
        bar: "bar";
        card: "card";
        inline: "inline";
    }>>;
    edge: z.ZodMiniOptional<z.ZodMiniEnum<{
        bottom: "bottom";
        top: "top";
    }>>;
    selector: z.ZodMiniOptional<z.ZodMiniString<string>>;
    position: z.ZodMiniOptional<z.ZodMiniEnum<{
        after: "after";
        before: "before";
        end: "end";
        start: "start";
    }>>;
    title: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>]>>;
    about: z.ZodMiniOptional<z.ZodMiniEnum<{
        guide: "guide";
        page: "page";
        purchase: "purchase";
    }>>;
    questions: z.ZodMiniArray<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        hint: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
            segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        }, z.core.$strict>]>>;
        askIf: z.ZodMiniOptional<z.ZodMiniType<AnswerCondition, unknown, z.core.$ZodTypeInternals<AnswerCondition, unknown>>>;
        type: z.ZodMiniLiteral<"rating">;
        preset: z.ZodMiniOptional<z.ZodMiniEnum<{
            ces: "ces";
            csat: "csat";
            nps: "nps";
        }>>;
        ask: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
            segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        }, z.core.$strict>]>>;
        scale: z.ZodMiniOptional<z.ZodMiniObject<{
            from: z.ZodMiniInt;
            to: z.ZodMiniInt;
        }, z.core.$strict>>;
        look: z.ZodMiniDefault<z.ZodMiniEnum<{
            faces: "faces";
            numbers: "numbers";
            stars: "stars";
        }>>;
        low: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
            segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        }, z.core.$strict>]>>;
        high: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
            segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        }, z.core.$strict>]>>;
    }, z.core.$strict>, z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        hint: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
            segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        }, z.core.$strict>]>>;
        askIf: z.ZodMiniOptional<z.ZodMiniType<AnswerCondition, unknown, z.core.$ZodTypeInternals<AnswerCondition, unknown>>>;
        type: z.ZodMiniLiteral<"comment">;
        ask: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
            segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        }, z.core.$strict>]>;
        atMost: z.ZodMiniDefault<z.ZodMiniInt>;
    }, z.core.$strict>, z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        hint: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
            segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        }, z.core.$strict>]>>;
        askIf: z.ZodMiniOptional<z.ZodMiniType<AnswerCondition, unknown, z.core.$ZodTypeInternals<AnswerCondition, unknown>>>;
        type: z.ZodMiniLiteral<"choice">;
        ask: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
            segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        }, z.core.$strict>]>;
        options: z.ZodMiniArray<z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>;
            hint: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>>;
        }, z.core.$strict>>;
    }, z.core.$strict>, z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        hint: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
            segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        }, z.core.$strict>]>>;
        askIf: z.ZodMiniOptional<z.ZodMiniType<AnswerCondition, unknown, z.core.$ZodTypeInternals<AnswerCondition, unknown>>>;
        type: z.ZodMiniLiteral<"multi-choice">;
        ask: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
            segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        }, z.core.$strict>]>;
        options: z.ZodMiniArray<z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>;
            hint: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>>;
        }, z.core.$strict>>;
        atMost: z.ZodMiniOptional<z.ZodMiniInt>;
    }, z.core.$strict>, z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        hint: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
            segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        }, z.core.$strict>]>>;
        askIf: z.ZodMiniOptional<z.ZodMiniType<AnswerCondition, unknown, z.core.$ZodTypeInternals<AnswerCondition, unknown>>>;
        type: z.ZodMiniLiteral<"contact">;
        ask: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
            segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        }, z.core.$strict>]>;
        topic: z.ZodMiniDefault<z.ZodMiniEnum<{
            contact: "contact";
            newsletter: "newsletter";
        }>>;
        consent: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
            segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        }, z.core.$strict>]>;
        version: z.ZodMiniOptional<z.ZodMiniString<string>>;
        privacy: z.ZodMiniString<string>;
    }, z.core.$strict>], "type">>;
    thanks: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniObject<{
        if: z.ZodMiniOptional<z.ZodMiniType<AnswerCondition, unknown, z.core.$ZodTypeInternals<AnswerCondition, unknown>>>;
        text: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
            segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        }, z.core.$strict>]>;
        content: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"text">;
            text: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"picture">;
            src: z.ZodMiniString<string>;
            alt: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"offer">;
            code: z.ZodMiniString<string>;
            text: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>;
            check: z.ZodMiniOptional<z.ZodMiniString<string>>;
            ends: z.ZodMiniOptional<z.ZodMiniString<string>>;
            terms: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"countdown">;
            ends: z.ZodMiniString<string>;
            text: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>>;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"free-shipping">;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"products">;
            title: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>>;
            guide: z.ZodMiniOptional<z.ZodMiniString<string>>;
            like: z.ZodMiniOptional<z.ZodMiniEnum<{
                cart: "cart";
                product: "product";
            }>>;
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
            show: z.ZodMiniDefault<z.ZodMiniInt>;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"recently-viewed">;
            title: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>>;
            show: z.ZodMiniDefault<z.ZodMiniInt>;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"reorder">;
            title: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>>;
            show: z.ZodMiniDefault<z.ZodMiniInt>;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"cart">;
            title: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>>;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"question">;
            id: z.ZodMiniString<string>;
            ask: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>;
            options: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                    segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                    else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
                }, z.core.$strict>]>;
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
                guide: z.ZodMiniOptional<z.ZodMiniString<string>>;
                reply: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                    segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                    else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
                }, z.core.$strict>]>>;
            }, z.core.$strict>>;
            show: z.ZodMiniDefault<z.ZodMiniInt>;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"sign-up">;
            topic: z.ZodMiniDefault<z.ZodMiniEnum<{
                "back-in-stock": "back-in-stock";
                birthday: "birthday";
                contact: "contact";
                newsletter: "newsletter";
                "price-drop": "price-drop";
            }>>;
            text: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>>;
            consent: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>;
            version: z.ZodMiniOptional<z.ZodMiniString<string>>;
            privacy: z.ZodMiniString<string>;
            confirm: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"save-cart">;
            text: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>>;
            consent: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>;
            version: z.ZodMiniOptional<z.ZodMiniString<string>>;
            privacy: z.ZodMiniString<string>;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"contact">;
            text: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>>;
            email: z.ZodMiniOptional<z.ZodMiniString<string>>;
            phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
            whatsapp: z.ZodMiniOptional<z.ZodMiniString<string>>;
            chat: z.ZodMiniOptional<z.ZodMiniString<string>>;
            hours: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>>;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"share">;
            text: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>>;
            href: z.ZodMiniString<string>;
            message: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>>;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"payment-plan">;
            of: z.ZodMiniDefault<z.ZodMiniEnum<{
                cart: "cart";
                product: "product";
            }>>;
            parts: z.ZodMiniInt;
            atLeast: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            terms: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>;
            href: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"story">;
            title: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>>;
            steps: z.ZodMiniArray<z.ZodMiniObject<{
                text: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                    segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                    else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
                }, z.core.$strict>]>;
                src: z.ZodMiniOptional<z.ZodMiniString<string>>;
                alt: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                    segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                    else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
                }, z.core.$strict>]>>;
            }, z.core.$strict>>;
            href: z.ZodMiniOptional<z.ZodMiniString<string>>;
            link: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>>;
        }, z.core.$strict>], "type">>>;
    }, z.core.$strict>>>;
}, z.core.$strict>;
