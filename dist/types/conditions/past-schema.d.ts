/** WHO, by what the visitor has done before: conditions on the past, as authors write them. */
import * as z from 'zod/mini';
export declare const count: {
    atLeast: z.ZodMiniOptional<z.ZodMiniInt>;
    atMost: z.ZodMiniOptional<z.ZodMiniInt>;
};
export declare const money: z.ZodMiniNumber<number>;
export declare const visits: z.ZodMiniObject<{
    atLeast: z.ZodMiniOptional<z.ZodMiniInt>;
    atMost: z.ZodMiniOptional<z.ZodMiniInt>;
    type: z.ZodMiniLiteral<"visits">;
}, z.core.$strict>;
export declare const viewed: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"viewed">;
    product: z.ZodMiniOptional<z.ZodMiniString<string>>;
    category: z.ZodMiniOptional<z.ZodMiniString<string>>;
    onSale: z.ZodMiniOptional<z.ZodMiniLiteral<true>>;
    atLeast: z.ZodMiniDefault<z.ZodMiniInt>;
    atMost: z.ZodMiniOptional<z.ZodMiniInt>;
    within: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
export declare const bought: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"bought">;
    product: z.ZodMiniOptional<z.ZodMiniString<string>>;
    category: z.ZodMiniOptional<z.ZodMiniString<string>>;
    atLeast: z.ZodMiniDefault<z.ZodMiniInt>;
    atMost: z.ZodMiniOptional<z.ZodMiniInt>;
    within: z.ZodMiniOptional<z.ZodMiniString<string>>;
    ago: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
export declare const orders: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"orders">;
    atLeast: z.ZodMiniDefault<z.ZodMiniInt>;
    atMost: z.ZodMiniOptional<z.ZodMiniInt>;
    within: z.ZodMiniOptional<z.ZodMiniString<string>>;
    totalAtLeast: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    totalAtMost: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    averageAtLeast: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    ago: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
export declare const event: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"event">;
    name: z.ZodMiniString<string>;
    within: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
export declare const lifecycle: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"lifecycle">;
    is: z.ZodMiniArray<z.ZodMiniEnum<{
        active: "active";
        back: "back";
        customer: "customer";
        fading: "fading";
        lapsed: "lapsed";
        lost: "lost";
        new: "new";
        returning: "returning";
    }>>;
    fadingAfter: z.ZodMiniOptional<z.ZodMiniString<string>>;
    lapsedAfter: z.ZodMiniDefault<z.ZodMiniString<string>>;
}, z.core.$strict>;
export declare const converted: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"converted">;
    campaign: z.ZodMiniOptional<z.ZodMiniString<string>>;
    within: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
export declare const birthday: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"birthday">;
    within: z.ZodMiniDefault<z.ZodMiniString<string>>;
}, z.core.$strict>;
