/** The whole manifest. The checker, the CLI, the JSON Schema, the reference and all types come from this. */
import * as z from 'zod/mini';
export declare const campaign: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    when: z.ZodMiniArray<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"page-view">;
    }, z.core.$strict>, z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"dwell">;
        after: z.ZodMiniString<string>;
        of: z.ZodMiniOptional<z.ZodMiniEnum<{
            page: "page";
            visit: "visit";
        }>>;
    }, z.core.$strict>, z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"click">;
        selector: z.ZodMiniString<string>;
    }, z.core.$strict>, z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"event">;
        name: z.ZodMiniString<string>;
    }, z.core.$strict>, z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"exit-intent">;
        after: z.ZodMiniDefault<z.ZodMiniString<string>>;
    }, z.core.$strict>, z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"return">;
        away: z.ZodMiniDefault<z.ZodMiniString<string>>;
    }, z.core.$strict>, z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"idle">;
        after: z.ZodMiniString<string>;
    }, z.core.$strict>, z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"scroll-depth">;
        share: z.ZodMiniNumber<number>;
    }, z.core.$strict>, z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"element-visible">;
        selector: z.ZodMiniString<string>;
        share: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
    }, z.core.$strict>, z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"add-to-cart">;
    }, z.core.$strict>, z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"cart-changed">;
    }, z.core.$strict>, z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"out-of-stock">;
    }, z.core.$strict>, z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"nth-page">;
        page: z.ZodMiniInt;
    }, z.core.$strict>], "type">>;
    audience: z.ZodMiniOptional<z.ZodMiniType<import("./conditions/schema").Condition, unknown, z.core.$ZodTypeInternals<import("./conditions/schema").Condition, unknown>>>;
    limits: z.ZodMiniDefault<z.ZodMiniObject<{
        perSession: z.ZodMiniDefault<z.ZodMiniInt>;
        afterDismiss: z.ZodMiniDefault<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniLiteral<"never">]>>;
        afterConvert: z.ZodMiniDefault<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniLiteral<"never">]>>;
    }, z.core.$strict>>;
    priority: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
    unless: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("./conditions/schema").Condition, unknown, z.core.$ZodTypeInternals<import("./conditions/schema").Condition, unknown>>>>;
    holdout: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    variants: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        weight: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
        surface: z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"launcher">;
            guide: z.ZodMiniString<string>;
            label: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>>;
            corner: z.ZodMiniDefault<z.ZodMiniEnum<{
                end: "end";
                start: "start";
            }>>;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"assistant">;
            guide: z.ZodMiniString<string>;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"inline">;
            guide: z.ZodMiniOptional<z.ZodMiniString<string>>;
            title: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>>;
            content: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
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
            accept: z.ZodMiniOptional<z.ZodMiniObject<{
                label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                    segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                    else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
                }, z.core.$strict>]>;
                guide: z.ZodMiniOptional<z.ZodMiniString<string>>;
                href: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$strict>>;
            selector: z.ZodMiniString<string>;
            position: z.ZodMiniDefault<z.ZodMiniEnum<{
                after: "after";
                before: "before";
                end: "end";
                start: "start";
            }>>;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"prompt">;
            form: z.ZodMiniDefault<z.ZodMiniEnum<{
                card: "card";
                dialog: "dialog";
            }>>;
            title: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>;
            content: z.ZodMiniArray<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
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
            }, z.core.$strict>], "type">>;
            accept: z.ZodMiniOptional<z.ZodMiniObject<{
                label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                    segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                    else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
                }, z.core.$strict>]>;
                guide: z.ZodMiniOptional<z.ZodMiniString<string>>;
                href: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$strict>>;
            decline: z.ZodMiniDefault<z.ZodMiniEnum<{
                close: "close";
                later: "later";
                "no-thanks": "no-thanks";
                "not-now": "not-now";
            }>>;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"bar">;
            edge: z.ZodMiniDefault<z.ZodMiniEnum<{
                bottom: "bottom";
                top: "top";
            }>>;
            content: z.ZodMiniArray<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
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
            }, z.core.$strict>], "type">>;
            accept: z.ZodMiniOptional<z.ZodMiniObject<{
                label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                    segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                    else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
                }, z.core.$strict>]>;
                guide: z.ZodMiniOptional<z.ZodMiniString<string>>;
                href: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$strict>>;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"cart-recovery">;
            form: z.ZodMiniDefault<z.ZodMiniEnum<{
                card: "card";
                dialog: "dialog";
            }>>;
            title: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>>;
            content: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
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
            decline: z.ZodMiniDefault<z.ZodMiniEnum<{
                close: "close";
                later: "later";
                "no-thanks": "no-thanks";
                "not-now": "not-now";
            }>>;
        }, z.core.$strict>, z.ZodMiniObject<{
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
                askIf: z.ZodMiniOptional<z.ZodMiniType<import("./conditions/answer-schema").AnswerCondition, unknown, z.core.$ZodTypeInternals<import("./conditions/answer-schema").AnswerCondition, unknown>>>;
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
                askIf: z.ZodMiniOptional<z.ZodMiniType<import("./conditions/answer-schema").AnswerCondition, unknown, z.core.$ZodTypeInternals<import("./conditions/answer-schema").AnswerCondition, unknown>>>;
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
                askIf: z.ZodMiniOptional<z.ZodMiniType<import("./conditions/answer-schema").AnswerCondition, unknown, z.core.$ZodTypeInternals<import("./conditions/answer-schema").AnswerCondition, unknown>>>;
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
                askIf: z.ZodMiniOptional<z.ZodMiniType<import("./conditions/answer-schema").AnswerCondition, unknown, z.core.$ZodTypeInternals<import("./conditions/answer-schema").AnswerCondition, unknown>>>;
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
                askIf: z.ZodMiniOptional<z.ZodMiniType<import("./conditions/answer-schema").AnswerCondition, unknown, z.core.$ZodTypeInternals<import("./conditions/answer-schema").AnswerCondition, unknown>>>;
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
                if: z.ZodMiniOptional<z.ZodMiniType<import("./conditions/answer-schema").AnswerCondition, unknown, z.core.$ZodTypeInternals<import("./conditions/answer-schema").AnswerCondition, unknown>>>;
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
        }, z.core.$strict>], "type">;
    }, z.core.$strict>>>;
    surface: z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"launcher">;
        guide: z.ZodMiniString<string>;
        label: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
            segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        }, z.core.$strict>]>>;
        corner: z.ZodMiniDefault<z.ZodMiniEnum<{
            end: "end";
            start: "start";
        }>>;
    }, z.core.$strict>, z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"assistant">;
        guide: z.ZodMiniString<string>;
    }, z.core.$strict>, z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"inline">;
        guide: z.ZodMiniOptional<z.ZodMiniString<string>>;
        title: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
            segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        }, z.core.$strict>]>>;
        content: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
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
        accept: z.ZodMiniOptional<z.ZodMiniObject<{
            label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>;
            guide: z.ZodMiniOptional<z.ZodMiniString<string>>;
            href: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strict>>;
        selector: z.ZodMiniString<string>;
        position: z.ZodMiniDefault<z.ZodMiniEnum<{
            after: "after";
            before: "before";
            end: "end";
            start: "start";
        }>>;
    }, z.core.$strict>, z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"prompt">;
        form: z.ZodMiniDefault<z.ZodMiniEnum<{
            card: "card";
            dialog: "dialog";
        }>>;
        title: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
            segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        }, z.core.$strict>]>;
        content: z.ZodMiniArray<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
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
        }, z.core.$strict>], "type">>;
        accept: z.ZodMiniOptional<z.ZodMiniObject<{
            label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>;
            guide: z.ZodMiniOptional<z.ZodMiniString<string>>;
            href: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strict>>;
        decline: z.ZodMiniDefault<z.ZodMiniEnum<{
            close: "close";
            later: "later";
            "no-thanks": "no-thanks";
            "not-now": "not-now";
        }>>;
    }, z.core.$strict>, z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"bar">;
        edge: z.ZodMiniDefault<z.ZodMiniEnum<{
            bottom: "bottom";
            top: "top";
        }>>;
        content: z.ZodMiniArray<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
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
        }, z.core.$strict>], "type">>;
        accept: z.ZodMiniOptional<z.ZodMiniObject<{
            label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>;
            guide: z.ZodMiniOptional<z.ZodMiniString<string>>;
            href: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strict>>;
    }, z.core.$strict>, z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"cart-recovery">;
        form: z.ZodMiniDefault<z.ZodMiniEnum<{
            card: "card";
            dialog: "dialog";
        }>>;
        title: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
            segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        }, z.core.$strict>]>>;
        content: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
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
        decline: z.ZodMiniDefault<z.ZodMiniEnum<{
            close: "close";
            later: "later";
            "no-thanks": "no-thanks";
            "not-now": "not-now";
        }>>;
    }, z.core.$strict>, z.ZodMiniObject<{
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
            askIf: z.ZodMiniOptional<z.ZodMiniType<import("./conditions/answer-schema").AnswerCondition, unknown, z.core.$ZodTypeInternals<import("./conditions/answer-schema").AnswerCondition, unknown>>>;
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
            askIf: z.ZodMiniOptional<z.ZodMiniType<import("./conditions/answer-schema").AnswerCondition, unknown, z.core.$ZodTypeInternals<import("./conditions/answer-schema").AnswerCondition, unknown>>>;
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
            askIf: z.ZodMiniOptional<z.ZodMiniType<import("./conditions/answer-schema").AnswerCondition, unknown, z.core.$ZodTypeInternals<import("./conditions/answer-schema").AnswerCondition, unknown>>>;
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
            askIf: z.ZodMiniOptional<z.ZodMiniType<import("./conditions/answer-schema").AnswerCondition, unknown, z.core.$ZodTypeInternals<import("./conditions/answer-schema").AnswerCondition, unknown>>>;
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
            askIf: z.ZodMiniOptional<z.ZodMiniType<import("./conditions/answer-schema").AnswerCondition, unknown, z.core.$ZodTypeInternals<import("./conditions/answer-schema").AnswerCondition, unknown>>>;
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
            if: z.ZodMiniOptional<z.ZodMiniType<import("./conditions/answer-schema").AnswerCondition, unknown, z.core.$ZodTypeInternals<import("./conditions/answer-schema").AnswerCondition, unknown>>>;
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
    }, z.core.$strict>], "type">;
}, z.core.$strict>;
export type Campaign = z.output<typeof campaign>;
export declare const manifest: z.ZodMiniObject<{
    $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
    $checked: z.ZodMiniOptional<z.ZodMiniString<string>>;
    shop: z.ZodMiniDefault<z.ZodMiniObject<{
        name: z.ZodMiniOptional<z.ZodMiniString<string>>;
        locale: z.ZodMiniDefault<z.ZodMiniString<string>>;
        currency: z.ZodMiniOptional<z.ZodMiniString<string>>;
        platform: z.ZodMiniDefault<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniLiteral<"auto">, z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
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
            type: "generic";
            cart?: {
                read?: string | undefined;
                add?: string | undefined;
                set?: string | undefined;
                link?: string | undefined;
            } | undefined;
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
            type: "generic";
            cart?: {
                read?: string | undefined;
                add?: string | undefined;
                set?: string | undefined;
                link?: string | undefined;
            } | undefined;
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
        }>>>;
        attribution: z.ZodMiniOptional<z.ZodMiniObject<{
            days: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
            views: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
        }, z.core.$strict>>;
        freeShippingFrom: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    }, z.core.$strict>>;
    consent: z.ZodMiniDefault<z.ZodMiniObject<{
        source: z.ZodMiniDefault<z.ZodMiniEnum<{
            api: "api";
            auto: "auto";
            "consent-mode": "consent-mode";
            event: "event";
            global: "global";
            "not-required": "not-required";
            shopify: "shopify";
            tcf: "tcf";
            wordpress: "wordpress";
        }>>;
        name: z.ZodMiniOptional<z.ZodMiniString<string>>;
        necessary: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
    }, z.core.$strict>>;
    catalog: z.ZodMiniOptional<z.ZodMiniObject<{
        url: z.ZodMiniString<string>;
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
        fields: z.ZodMiniDefault<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
            label: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>>;
            unit: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>>;
            better: z.ZodMiniOptional<z.ZodMiniEnum<{
                less: "less";
                more: "more";
            }>>;
            less: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>>;
            more: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>>;
            values: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>>>;
        }, z.core.$strict>>>;
    }, z.core.$strict>>;
    recommender: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
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
    }, z.core.$strict>], "type">>>;
    attention: z.ZodMiniDefault<z.ZodMiniObject<{
        perSession: z.ZodMiniDefault<z.ZodMiniInt>;
        gap: z.ZodMiniDefault<z.ZodMiniString<string>>;
        quietAfterDismiss: z.ZodMiniDefault<z.ZodMiniString<string>>;
        quietOn: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniEnum<{
            cart: "cart";
            checkout: "checkout";
            home: "home";
            listing: "listing";
            order: "order";
            other: "other";
            product: "product";
            search: "search";
        }>>>;
    }, z.core.$strict>>;
    segments: z.ZodMiniDefault<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniType<import("./conditions/schema").Condition, unknown, z.core.$ZodTypeInternals<import("./conditions/schema").Condition, unknown>>, z.ZodMiniObject<{
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
        if: z.ZodMiniType<import("./conditions/schema").Condition, unknown, z.core.$ZodTypeInternals<import("./conditions/schema").Condition, unknown>>;
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
            if: z.ZodMiniType<import("./conditions/schema").Condition, unknown, z.core.$ZodTypeInternals<import("./conditions/schema").Condition, unknown>>;
            points: z.ZodMiniNumber<number>;
        }, z.core.$strict>>;
        atLeast: z.ZodMiniNumber<number>;
    }, z.core.$strict>]>>>;
    recovery: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"webhook">;
        url: z.ZodMiniString<string>;
    }, z.core.$strict>, z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"klaviyo">;
        company: z.ZodMiniString<string>;
        metric: z.ZodMiniDefault<z.ZodMiniString<string>>;
        list: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>, z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"brevo">;
    }, z.core.$strict>, z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"omnisend">;
    }, z.core.$strict>], "type">>>;
    guides: z.ZodMiniDefault<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
        title: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
            segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        }, z.core.$strict>]>;
        intro: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
            segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        }, z.core.$strict>]>>;
        among: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniObject<{
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
        questions: z.ZodMiniArray<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            ask: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>;
            hint: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>>;
            askIf: z.ZodMiniOptional<z.ZodMiniType<import("./conditions/answer-schema").AnswerCondition, unknown, z.core.$ZodTypeInternals<import("./conditions/answer-schema").AnswerCondition, unknown>>>;
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
            askIf: z.ZodMiniOptional<z.ZodMiniType<import("./conditions/answer-schema").AnswerCondition, unknown, z.core.$ZodTypeInternals<import("./conditions/answer-schema").AnswerCondition, unknown>>>;
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
            askIf: z.ZodMiniOptional<z.ZodMiniType<import("./conditions/answer-schema").AnswerCondition, unknown, z.core.$ZodTypeInternals<import("./conditions/answer-schema").AnswerCondition, unknown>>>;
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
            askIf: z.ZodMiniOptional<z.ZodMiniType<import("./conditions/answer-schema").AnswerCondition, unknown, z.core.$ZodTypeInternals<import("./conditions/answer-schema").AnswerCondition, unknown>>>;
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
        }, z.core.$strict>], "type">>;
        order: z.ZodMiniDefault<z.ZodMiniEnum<{
            authored: "authored";
            auto: "auto";
        }>>;
        stop: z.ZodMiniDefault<z.ZodMiniObject<{
            maxQuestions: z.ZodMiniDefault<z.ZodMiniInt>;
            confidence: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
        }, z.core.$strict>>;
        result: z.ZodMiniDefault<z.ZodMiniObject<{
            show: z.ZodMiniDefault<z.ZodMiniInt>;
            reasons: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
            refine: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
            compare: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
            share: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
            also: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
                type: z.ZodMiniLiteral<"step-up">;
                title: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                    segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                    else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
                }, z.core.$strict>]>>;
                upTo: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
                show: z.ZodMiniDefault<z.ZodMiniInt>;
            }, z.core.$strict>, z.ZodMiniObject<{
                type: z.ZodMiniLiteral<"accessories">;
                title: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                    segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                    else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
                }, z.core.$strict>]>>;
                among: z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniObject<{
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
                match: z.ZodMiniOptional<z.ZodMiniString<string>>;
                show: z.ZodMiniDefault<z.ZodMiniInt>;
            }, z.core.$strict>], "type">>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>>;
    campaigns: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        when: z.ZodMiniArray<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"page-view">;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"dwell">;
            after: z.ZodMiniString<string>;
            of: z.ZodMiniOptional<z.ZodMiniEnum<{
                page: "page";
                visit: "visit";
            }>>;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"click">;
            selector: z.ZodMiniString<string>;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"event">;
            name: z.ZodMiniString<string>;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"exit-intent">;
            after: z.ZodMiniDefault<z.ZodMiniString<string>>;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"return">;
            away: z.ZodMiniDefault<z.ZodMiniString<string>>;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"idle">;
            after: z.ZodMiniString<string>;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"scroll-depth">;
            share: z.ZodMiniNumber<number>;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"element-visible">;
            selector: z.ZodMiniString<string>;
            share: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"add-to-cart">;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"cart-changed">;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"out-of-stock">;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"nth-page">;
            page: z.ZodMiniInt;
        }, z.core.$strict>], "type">>;
        audience: z.ZodMiniOptional<z.ZodMiniType<import("./conditions/schema").Condition, unknown, z.core.$ZodTypeInternals<import("./conditions/schema").Condition, unknown>>>;
        limits: z.ZodMiniDefault<z.ZodMiniObject<{
            perSession: z.ZodMiniDefault<z.ZodMiniInt>;
            afterDismiss: z.ZodMiniDefault<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniLiteral<"never">]>>;
            afterConvert: z.ZodMiniDefault<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniLiteral<"never">]>>;
        }, z.core.$strict>>;
        priority: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
        unless: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<import("./conditions/schema").Condition, unknown, z.core.$ZodTypeInternals<import("./conditions/schema").Condition, unknown>>>>;
        holdout: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        variants: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            weight: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
            surface: z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
                type: z.ZodMiniLiteral<"launcher">;
                guide: z.ZodMiniString<string>;
                label: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                    segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                    else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
                }, z.core.$strict>]>>;
                corner: z.ZodMiniDefault<z.ZodMiniEnum<{
                    end: "end";
                    start: "start";
                }>>;
            }, z.core.$strict>, z.ZodMiniObject<{
                type: z.ZodMiniLiteral<"assistant">;
                guide: z.ZodMiniString<string>;
            }, z.core.$strict>, z.ZodMiniObject<{
                type: z.ZodMiniLiteral<"inline">;
                guide: z.ZodMiniOptional<z.ZodMiniString<string>>;
                title: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                    segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                    else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
                }, z.core.$strict>]>>;
                content: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
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
                accept: z.ZodMiniOptional<z.ZodMiniObject<{
                    label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
                    }, z.core.$strict>]>;
                    guide: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    href: z.ZodMiniOptional<z.ZodMiniString<string>>;
                }, z.core.$strict>>;
                selector: z.ZodMiniString<string>;
                position: z.ZodMiniDefault<z.ZodMiniEnum<{
                    after: "after";
                    before: "before";
                    end: "end";
                    start: "start";
                }>>;
            }, z.core.$strict>, z.ZodMiniObject<{
                type: z.ZodMiniLiteral<"prompt">;
                form: z.ZodMiniDefault<z.ZodMiniEnum<{
                    card: "card";
                    dialog: "dialog";
                }>>;
                title: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                    segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                    else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
                }, z.core.$strict>]>;
                content: z.ZodMiniArray<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
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
                }, z.core.$strict>], "type">>;
                accept: z.ZodMiniOptional<z.ZodMiniObject<{
                    label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
                    }, z.core.$strict>]>;
                    guide: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    href: z.ZodMiniOptional<z.ZodMiniString<string>>;
                }, z.core.$strict>>;
                decline: z.ZodMiniDefault<z.ZodMiniEnum<{
                    close: "close";
                    later: "later";
                    "no-thanks": "no-thanks";
                    "not-now": "not-now";
                }>>;
            }, z.core.$strict>, z.ZodMiniObject<{
                type: z.ZodMiniLiteral<"bar">;
                edge: z.ZodMiniDefault<z.ZodMiniEnum<{
                    bottom: "bottom";
                    top: "top";
                }>>;
                content: z.ZodMiniArray<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
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
                }, z.core.$strict>], "type">>;
                accept: z.ZodMiniOptional<z.ZodMiniObject<{
                    label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                        segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                        else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
                    }, z.core.$strict>]>;
                    guide: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    href: z.ZodMiniOptional<z.ZodMiniString<string>>;
                }, z.core.$strict>>;
            }, z.core.$strict>, z.ZodMiniObject<{
                type: z.ZodMiniLiteral<"cart-recovery">;
                form: z.ZodMiniDefault<z.ZodMiniEnum<{
                    card: "card";
                    dialog: "dialog";
                }>>;
                title: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                    segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                    else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
                }, z.core.$strict>]>>;
                content: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
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
                decline: z.ZodMiniDefault<z.ZodMiniEnum<{
                    close: "close";
                    later: "later";
                    "no-thanks": "no-thanks";
                    "not-now": "not-now";
                }>>;
            }, z.core.$strict>, z.ZodMiniObject<{
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
                    askIf: z.ZodMiniOptional<z.ZodMiniType<import("./conditions/answer-schema").AnswerCondition, unknown, z.core.$ZodTypeInternals<import("./conditions/answer-schema").AnswerCondition, unknown>>>;
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
                    askIf: z.ZodMiniOptional<z.ZodMiniType<import("./conditions/answer-schema").AnswerCondition, unknown, z.core.$ZodTypeInternals<import("./conditions/answer-schema").AnswerCondition, unknown>>>;
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
                    askIf: z.ZodMiniOptional<z.ZodMiniType<import("./conditions/answer-schema").AnswerCondition, unknown, z.core.$ZodTypeInternals<import("./conditions/answer-schema").AnswerCondition, unknown>>>;
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
                    askIf: z.ZodMiniOptional<z.ZodMiniType<import("./conditions/answer-schema").AnswerCondition, unknown, z.core.$ZodTypeInternals<import("./conditions/answer-schema").AnswerCondition, unknown>>>;
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
                    askIf: z.ZodMiniOptional<z.ZodMiniType<import("./conditions/answer-schema").AnswerCondition, unknown, z.core.$ZodTypeInternals<import("./conditions/answer-schema").AnswerCondition, unknown>>>;
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
                    if: z.ZodMiniOptional<z.ZodMiniType<import("./conditions/answer-schema").AnswerCondition, unknown, z.core.$ZodTypeInternals<import("./conditions/answer-schema").AnswerCondition, unknown>>>;
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
            }, z.core.$strict>], "type">;
        }, z.core.$strict>>>;
        surface: z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"launcher">;
            guide: z.ZodMiniString<string>;
            label: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>>;
            corner: z.ZodMiniDefault<z.ZodMiniEnum<{
                end: "end";
                start: "start";
            }>>;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"assistant">;
            guide: z.ZodMiniString<string>;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"inline">;
            guide: z.ZodMiniOptional<z.ZodMiniString<string>>;
            title: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>>;
            content: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
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
            accept: z.ZodMiniOptional<z.ZodMiniObject<{
                label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                    segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                    else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
                }, z.core.$strict>]>;
                guide: z.ZodMiniOptional<z.ZodMiniString<string>>;
                href: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$strict>>;
            selector: z.ZodMiniString<string>;
            position: z.ZodMiniDefault<z.ZodMiniEnum<{
                after: "after";
                before: "before";
                end: "end";
                start: "start";
            }>>;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"prompt">;
            form: z.ZodMiniDefault<z.ZodMiniEnum<{
                card: "card";
                dialog: "dialog";
            }>>;
            title: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>;
            content: z.ZodMiniArray<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
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
            }, z.core.$strict>], "type">>;
            accept: z.ZodMiniOptional<z.ZodMiniObject<{
                label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                    segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                    else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
                }, z.core.$strict>]>;
                guide: z.ZodMiniOptional<z.ZodMiniString<string>>;
                href: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$strict>>;
            decline: z.ZodMiniDefault<z.ZodMiniEnum<{
                close: "close";
                later: "later";
                "no-thanks": "no-thanks";
                "not-now": "not-now";
            }>>;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"bar">;
            edge: z.ZodMiniDefault<z.ZodMiniEnum<{
                bottom: "bottom";
                top: "top";
            }>>;
            content: z.ZodMiniArray<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
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
            }, z.core.$strict>], "type">>;
            accept: z.ZodMiniOptional<z.ZodMiniObject<{
                label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                    segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                    else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
                }, z.core.$strict>]>;
                guide: z.ZodMiniOptional<z.ZodMiniString<string>>;
                href: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$strict>>;
        }, z.core.$strict>, z.ZodMiniObject<{
            type: z.ZodMiniLiteral<"cart-recovery">;
            form: z.ZodMiniDefault<z.ZodMiniEnum<{
                card: "card";
                dialog: "dialog";
            }>>;
            title: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>, z.ZodMiniObject<{
                segments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                else: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            }, z.core.$strict>]>>;
            content: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
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
            decline: z.ZodMiniDefault<z.ZodMiniEnum<{
                close: "close";
                later: "later";
                "no-thanks": "no-thanks";
                "not-now": "not-now";
            }>>;
        }, z.core.$strict>, z.ZodMiniObject<{
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
                askIf: z.ZodMiniOptional<z.ZodMiniType<import("./conditions/answer-schema").AnswerCondition, unknown, z.core.$ZodTypeInternals<import("./conditions/answer-schema").AnswerCondition, unknown>>>;
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
                askIf: z.ZodMiniOptional<z.ZodMiniType<import("./conditions/answer-schema").AnswerCondition, unknown, z.core.$ZodTypeInternals<import("./conditions/answer-schema").AnswerCondition, unknown>>>;
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
                askIf: z.ZodMiniOptional<z.ZodMiniType<import("./conditions/answer-schema").AnswerCondition, unknown, z.core.$ZodTypeInternals<import("./conditions/answer-schema").AnswerCondition, unknown>>>;
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
                askIf: z.ZodMiniOptional<z.ZodMiniType<import("./conditions/answer-schema").AnswerCondition, unknown, z.core.$ZodTypeInternals<import("./conditions/answer-schema").AnswerCondition, unknown>>>;
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
                askIf: z.ZodMiniOptional<z.ZodMiniType<import("./conditions/answer-schema").AnswerCondition, unknown, z.core.$ZodTypeInternals<import("./conditions/answer-schema").AnswerCondition, unknown>>>;
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
                if: z.ZodMiniOptional<z.ZodMiniType<import("./conditions/answer-schema").AnswerCondition, unknown, z.core.$ZodTypeInternals<import("./conditions/answer-schema").AnswerCondition, unknown>>>;
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
        }, z.core.$strict>], "type">;
    }, z.core.$strict>>>;
    sinks: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"data-layer">;
        name: z.ZodMiniDefault<z.ZodMiniString<string>>;
        via: z.ZodMiniOptional<z.ZodMiniEnum<{
            auto: "auto";
            gtag: "gtag";
            push: "push";
        }>>;
    }, z.core.$strict>, z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"endpoint">;
        url: z.ZodMiniString<string>;
        credentials: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
    }, z.core.$strict>, z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"segment">;
        global: z.ZodMiniDefault<z.ZodMiniString<string>>;
        ecommerce: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
        events: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<keyof import("./events").EventParameters, keyof import("./events").EventParameters, z.core.$ZodTypeInternals<keyof import("./events").EventParameters, keyof import("./events").EventParameters>>>>;
    }, z.core.$strict>, z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"posthog">;
        ecommerce: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
        events: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<keyof import("./events").EventParameters, keyof import("./events").EventParameters, z.core.$ZodTypeInternals<keyof import("./events").EventParameters, keyof import("./events").EventParameters>>>>;
    }, z.core.$strict>, z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"matomo">;
        events: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<keyof import("./events").EventParameters, keyof import("./events").EventParameters, z.core.$ZodTypeInternals<keyof import("./events").EventParameters, keyof import("./events").EventParameters>>>>;
    }, z.core.$strict>, z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"klaviyo">;
        events: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<keyof import("./events").EventParameters, keyof import("./events").EventParameters, z.core.$ZodTypeInternals<keyof import("./events").EventParameters, keyof import("./events").EventParameters>>>>;
    }, z.core.$strict>, z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"brevo">;
        events: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<keyof import("./events").EventParameters, keyof import("./events").EventParameters, z.core.$ZodTypeInternals<keyof import("./events").EventParameters, keyof import("./events").EventParameters>>>>;
    }, z.core.$strict>, z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"omnisend">;
        events: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<keyof import("./events").EventParameters, keyof import("./events").EventParameters, z.core.$ZodTypeInternals<keyof import("./events").EventParameters, keyof import("./events").EventParameters>>>>;
    }, z.core.$strict>, z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"webhook">;
        url: z.ZodMiniString<string>;
        preflight: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
        events: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<keyof import("./events").EventParameters, keyof import("./events").EventParameters, z.core.$ZodTypeInternals<keyof import("./events").EventParameters, keyof import("./events").EventParameters>>>>;
    }, z.core.$strict>], "type">>>;
    theme: z.ZodMiniDefault<z.ZodMiniObject<{
        accent: z.ZodMiniDefault<z.ZodMiniString<string>>;
        radius: z.ZodMiniDefault<z.ZodMiniString<string>>;
        font: z.ZodMiniDefault<z.ZodMiniString<string>>;
        scheme: z.ZodMiniDefault<z.ZodMiniEnum<{
            auto: "auto";
            dark: "dark";
            light: "light";
        }>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type Manifest = z.output<typeof manifest>;
/** As authors write it: defaults may be left out. */
export type ManifestSource = z.input<typeof manifest>;
