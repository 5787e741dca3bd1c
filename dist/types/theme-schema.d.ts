/** How the widget looks, as authors write it. */
import * as z from 'zod/mini';
export declare const theme: z.ZodMiniObject<{
    accent: z.ZodMiniDefault<z.ZodMiniString<string>>;
    radius: z.ZodMiniDefault<z.ZodMiniString<string>>;
    font: z.ZodMiniDefault<z.ZodMiniString<string>>;
    scheme: z.ZodMiniDefault<z.ZodMiniEnum<{
        auto: "auto";
        dark: "dark";
        light: "light";
    }>>;
}, z.core.$strict>;
