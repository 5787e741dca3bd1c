/** Who says what may be kept of a visitor, as authors write it. */
import * as z from 'zod/mini';
export declare const consent: z.ZodMiniDefault<z.ZodMiniObject<{
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
