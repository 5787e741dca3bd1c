/** OUT: every kind of sink, as authors write it. */
import * as z from 'zod/mini';
export declare const dataLayer: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"data-layer">;
    name: z.ZodMiniDefault<z.ZodMiniString<string>>;
}, z.core.$strict>;
export declare const endpoint: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"endpoint">;
    url: z.ZodMiniString<string>;
    credentials: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
}, z.core.$strict>;
export declare const sink: z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"data-layer">;
    name: z.ZodMiniDefault<z.ZodMiniString<string>>;
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"endpoint">;
    url: z.ZodMiniString<string>;
    credentials: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
}, z.core.$strict>], "type">;
export type Sink = z.output<typeof sink>;
export type SinkType = Sink['type'];
export type SinkOf<T extends SinkType> = Extract<Sink, {
    type: T;
}>;
