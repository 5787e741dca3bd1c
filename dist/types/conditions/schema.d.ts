/** WHO and WHERE: every kind of condition, as authors write it. */
import * as z from 'zod/mini';
export declare const page: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"page">;
    is: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniEnum<{
        cart: "cart";
        checkout: "checkout";
        home: "home";
        listing: "listing";
        order: "order";
        other: "other";
        product: "product";
        search: "search";
    }>>>;
    path: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
}, z.core.$strict>;
export declare const visits: z.ZodMiniObject<{
    atLeast: z.ZodMiniOptional<z.ZodMiniInt>;
    atMost: z.ZodMiniOptional<z.ZodMiniInt>;
    type: z.ZodMiniLiteral<"visits">;
}, z.core.$strict>;
export declare const viewed: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"viewed">;
    product: z.ZodMiniOptional<z.ZodMiniString<string>>;
    category: z.ZodMiniOptional<z.ZodMiniString<string>>;
    atLeast: z.ZodMiniDefault<z.ZodMiniInt>;
    atMost: z.ZodMiniOptional<z.ZodMiniInt>;
    within: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
export declare const device: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"device">;
    is: z.ZodMiniEnum<{
        desktop: "desktop";
        phone: "phone";
        tablet: "tablet";
    }>;
}, z.core.$strict>;
export declare const leaf: z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"page">;
    is: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniEnum<{
        cart: "cart";
        checkout: "checkout";
        home: "home";
        listing: "listing";
        order: "order";
        other: "other";
        product: "product";
        search: "search";
    }>>>;
    path: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
}, z.core.$strict>, z.ZodMiniObject<{
    atLeast: z.ZodMiniOptional<z.ZodMiniInt>;
    atMost: z.ZodMiniOptional<z.ZodMiniInt>;
    type: z.ZodMiniLiteral<"visits">;
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"viewed">;
    product: z.ZodMiniOptional<z.ZodMiniString<string>>;
    category: z.ZodMiniOptional<z.ZodMiniString<string>>;
    atLeast: z.ZodMiniDefault<z.ZodMiniInt>;
    atMost: z.ZodMiniOptional<z.ZodMiniInt>;
    within: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"answered">;
    question: z.ZodMiniString<string>;
    guide: z.ZodMiniOptional<z.ZodMiniString<string>>;
    in: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>>>;
    within: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"device">;
    is: z.ZodMiniEnum<{
        desktop: "desktop";
        phone: "phone";
        tablet: "tablet";
    }>;
}, z.core.$strict>], "type">;
export type Leaf = z.output<typeof leaf>;
export type ConditionType = Leaf['type'];
export type ConditionOf<T extends ConditionType> = Extract<Leaf, {
    type: T;
}>;
export type Condition = Leaf | {
    all: Condition[];
} | {
    any: Condition[];
} | {
    not: Condition;
};
export declare const condition: z.ZodMiniType<Condition>;
