/** WHEN: every kind of trigger, as authors write it. */
import * as z from 'zod/mini';
export declare const pageView: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"page-view">;
}, z.core.$strict>;
export declare const dwell: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"dwell">;
    after: z.ZodMiniString<string>;
    of: z.ZodMiniOptional<z.ZodMiniEnum<{
        page: "page";
        visit: "visit";
    }>>;
}, z.core.$strict>;
export declare const click: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"click">;
    selector: z.ZodMiniString<string>;
}, z.core.$strict>;
export declare const event: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"event">;
    name: z.ZodMiniString<string>;
}, z.core.$strict>;
export declare const exitIntent: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"exit-intent">;
    after: z.ZodMiniDefault<z.ZodMiniString<string>>;
}, z.core.$strict>;
export declare const comeBack: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"return">;
    away: z.ZodMiniDefault<z.ZodMiniString<string>>;
}, z.core.$strict>;
export declare const idle: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"idle">;
    after: z.ZodMiniString<string>;
}, z.core.$strict>;
export declare const scrollDepth: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"scroll-depth">;
    share: z.ZodMiniNumber<number>;
}, z.core.$strict>;
export declare const elementVisible: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"element-visible">;
    selector: z.ZodMiniString<string>;
    share: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
}, z.core.$strict>;
export declare const addToCart: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"add-to-cart">;
}, z.core.$strict>;
export declare const cartChanged: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"cart-changed">;
}, z.core.$strict>;
export declare const outOfStock: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"out-of-stock">;
}, z.core.$strict>;
export declare const nthPage: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"nth-page">;
    page: z.ZodMiniInt;
}, z.core.$strict>;
export declare const trigger: z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
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
}, z.core.$strict>], "type">;
export type Trigger = z.output<typeof trigger>;
export type TriggerType = Trigger['type'];
export type TriggerOf<T extends TriggerType> = Extract<Trigger, {
    type: T;
}>;
