/** OUT: every kind of sink, as authors write it. */
import * as z from 'zod/mini';
export declare const dataLayer: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"data-layer">;
    name: z.ZodMiniDefault<z.ZodMiniString<string>>;
    via: z.ZodMiniOptional<z.ZodMiniEnum<{
        auto: "auto";
        gtag: "gtag";
        push: "push";
    }>>;
}, z.core.$strict>;
export declare const endpoint: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"endpoint">;
    url: z.ZodMiniString<string>;
    credentials: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
}, z.core.$strict>;
export declare const segment: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"segment">;
    global: z.ZodMiniDefault<z.ZodMiniString<string>>;
    ecommerce: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
    events: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<keyof import("../events").EventParameters, keyof import("../events").EventParameters, z.core.$ZodTypeInternals<keyof import("../events").EventParameters, keyof import("../events").EventParameters>>>>;
}, z.core.$strict>;
export declare const posthog: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"posthog">;
    ecommerce: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
    events: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<keyof import("../events").EventParameters, keyof import("../events").EventParameters, z.core.$ZodTypeInternals<keyof import("../events").EventParameters, keyof import("../events").EventParameters>>>>;
}, z.core.$strict>;
export declare const matomo: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"matomo">;
    events: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<keyof import("../events").EventParameters, keyof import("../events").EventParameters, z.core.$ZodTypeInternals<keyof import("../events").EventParameters, keyof import("../events").EventParameters>>>>;
}, z.core.$strict>;
export declare const klaviyo: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"klaviyo">;
    events: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<keyof import("../events").EventParameters, keyof import("../events").EventParameters, z.core.$ZodTypeInternals<keyof import("../events").EventParameters, keyof import("../events").EventParameters>>>>;
}, z.core.$strict>;
export declare const brevo: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"brevo">;
    events: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<keyof import("../events").EventParameters, keyof import("../events").EventParameters, z.core.$ZodTypeInternals<keyof import("../events").EventParameters, keyof import("../events").EventParameters>>>>;
}, z.core.$strict>;
export declare const omnisend: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"omnisend">;
    events: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<keyof import("../events").EventParameters, keyof import("../events").EventParameters, z.core.$ZodTypeInternals<keyof import("../events").EventParameters, keyof import("../events").EventParameters>>>>;
}, z.core.$strict>;
export declare const webhook: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"webhook">;
    url: z.ZodMiniString<string>;
    preflight: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
    events: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<keyof import("../events").EventParameters, keyof import("../events").EventParameters, z.core.$ZodTypeInternals<keyof import("../events").EventParameters, keyof import("../events").EventParameters>>>>;
}, z.core.$strict>;
export declare const sink: z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
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
    events: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<keyof import("../events").EventParameters, keyof import("../events").EventParameters, z.core.$ZodTypeInternals<keyof import("../events").EventParameters, keyof import("../events").EventParameters>>>>;
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"posthog">;
    ecommerce: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
    events: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<keyof import("../events").EventParameters, keyof import("../events").EventParameters, z.core.$ZodTypeInternals<keyof import("../events").EventParameters, keyof import("../events").EventParameters>>>>;
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"matomo">;
    events: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<keyof import("../events").EventParameters, keyof import("../events").EventParameters, z.core.$ZodTypeInternals<keyof import("../events").EventParameters, keyof import("../events").EventParameters>>>>;
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"klaviyo">;
    events: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<keyof import("../events").EventParameters, keyof import("../events").EventParameters, z.core.$ZodTypeInternals<keyof import("../events").EventParameters, keyof import("../events").EventParameters>>>>;
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"brevo">;
    events: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<keyof import("../events").EventParameters, keyof import("../events").EventParameters, z.core.$ZodTypeInternals<keyof import("../events").EventParameters, keyof import("../events").EventParameters>>>>;
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"omnisend">;
    events: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<keyof import("../events").EventParameters, keyof import("../events").EventParameters, z.core.$ZodTypeInternals<keyof import("../events").EventParameters, keyof import("../events").EventParameters>>>>;
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"webhook">;
    url: z.ZodMiniString<string>;
    preflight: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
    events: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<keyof import("../events").EventParameters, keyof import("../events").EventParameters, z.core.$ZodTypeInternals<keyof import("../events").EventParameters, keyof import("../events").EventParameters>>>>;
}, z.core.$strict>], "type">;
export type Sink = z.output<typeof sink>;
export type SinkType = Sink['type'];
export type SinkOf<T extends SinkType> = Extract<Sink, {
    type: T;
}>;
