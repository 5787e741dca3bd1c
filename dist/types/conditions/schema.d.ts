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
export declare const device: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"device">;
    is: z.ZodMiniEnum<{
        desktop: "desktop";
        phone: "phone";
        tablet: "tablet";
    }>;
}, z.core.$strict>;
export declare const cart: z.ZodMiniObject<{
    atLeast: z.ZodMiniOptional<z.ZodMiniInt>;
    atMost: z.ZodMiniOptional<z.ZodMiniInt>;
    type: z.ZodMiniLiteral<"cart">;
    totalAtLeast: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    totalAtMost: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    contains: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    category: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
export declare const segment: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"segment">;
    is: z.ZodMiniString<string>;
}, z.core.$strict>;
export declare const referrer: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"referrer">;
    host: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    search: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    source: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    medium: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    campaign: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
}, z.core.$strict>;
export declare const language: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"language">;
    is: z.ZodMiniArray<z.ZodMiniString<string>>;
}, z.core.$strict>;
export declare const time: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"time">;
    from: z.ZodMiniOptional<z.ZodMiniString<string>>;
    to: z.ZodMiniOptional<z.ZodMiniString<string>>;
    days: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniEnum<{
        fri: "fri";
        mon: "mon";
        sat: "sat";
        sun: "sun";
        thu: "thu";
        tue: "tue";
        wed: "wed";
    }>>>;
    after: z.ZodMiniOptional<z.ZodMiniString<string>>;
    before: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
export declare const stock: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"stock">;
    is: z.ZodMiniEnum<{
        available: "available";
        limited: "limited";
        "sold-out": "sold-out";
    }>;
}, z.core.$strict>;
export declare const consent: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"consent">;
    to: z.ZodMiniEnum<{
        analytics: "analytics";
        marketing: "marketing";
        memory: "memory";
        necessary: "necessary";
    }>;
    is: z.ZodMiniDefault<z.ZodMiniEnum<{
        denied: "denied";
        granted: "granted";
    }>>;
}, z.core.$strict>;
export declare const assistant: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"assistant">;
    is: z.ZodMiniDefault<z.ZodMiniEnum<{
        closed: "closed";
        open: "open";
    }>>;
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
    onSale: z.ZodMiniOptional<z.ZodMiniLiteral<true>>;
    atLeast: z.ZodMiniDefault<z.ZodMiniInt>;
    atMost: z.ZodMiniOptional<z.ZodMiniInt>;
    within: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"answered">;
    question: z.ZodMiniString<string>;
    guide: z.ZodMiniOptional<z.ZodMiniString<string>>;
    in: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>>>;
    atLeast: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    atMost: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    within: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"device">;
    is: z.ZodMiniEnum<{
        desktop: "desktop";
        phone: "phone";
        tablet: "tablet";
    }>;
}, z.core.$strict>, z.ZodMiniObject<{
    atLeast: z.ZodMiniOptional<z.ZodMiniInt>;
    atMost: z.ZodMiniOptional<z.ZodMiniInt>;
    type: z.ZodMiniLiteral<"cart">;
    totalAtLeast: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    totalAtMost: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    contains: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    category: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"bought">;
    product: z.ZodMiniOptional<z.ZodMiniString<string>>;
    category: z.ZodMiniOptional<z.ZodMiniString<string>>;
    atLeast: z.ZodMiniDefault<z.ZodMiniInt>;
    atMost: z.ZodMiniOptional<z.ZodMiniInt>;
    within: z.ZodMiniOptional<z.ZodMiniString<string>>;
    ago: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"orders">;
    atLeast: z.ZodMiniDefault<z.ZodMiniInt>;
    atMost: z.ZodMiniOptional<z.ZodMiniInt>;
    within: z.ZodMiniOptional<z.ZodMiniString<string>>;
    totalAtLeast: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    totalAtMost: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    averageAtLeast: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    ago: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"event">;
    name: z.ZodMiniString<string>;
    within: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>, z.ZodMiniObject<{
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
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"segment">;
    is: z.ZodMiniString<string>;
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"referrer">;
    host: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    search: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    source: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    medium: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    campaign: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"language">;
    is: z.ZodMiniArray<z.ZodMiniString<string>>;
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"time">;
    from: z.ZodMiniOptional<z.ZodMiniString<string>>;
    to: z.ZodMiniOptional<z.ZodMiniString<string>>;
    days: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniEnum<{
        fri: "fri";
        mon: "mon";
        sat: "sat";
        sun: "sun";
        thu: "thu";
        tue: "tue";
        wed: "wed";
    }>>>;
    after: z.ZodMiniOptional<z.ZodMiniString<string>>;
    before: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"stock">;
    is: z.ZodMiniEnum<{
        available: "available";
        limited: "limited";
        "sold-out": "sold-out";
    }>;
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"consent">;
    to: z.ZodMiniEnum<{
        analytics: "analytics";
        marketing: "marketing";
        memory: "memory";
        necessary: "necessary";
    }>;
    is: z.ZodMiniDefault<z.ZodMiniEnum<{
        denied: "denied";
        granted: "granted";
    }>>;
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"assistant">;
    is: z.ZodMiniDefault<z.ZodMiniEnum<{
        closed: "closed";
        open: "open";
    }>>;
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"converted">;
    campaign: z.ZodMiniOptional<z.ZodMiniString<string>>;
    within: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"birthday">;
    within: z.ZodMiniDefault<z.ZodMiniString<string>>;
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
