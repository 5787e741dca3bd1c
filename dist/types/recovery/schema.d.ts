/** HAND OVER: every kind of recovery sink, as authors write it. None of them needs a secret in the page. */
import * as z from 'zod/mini';
export declare const webhook: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"webhook">;
    url: z.ZodMiniString<string>;
}, z.core.$strict>;
export declare const klaviyo: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"klaviyo">;
    company: z.ZodMiniString<string>;
    metric: z.ZodMiniDefault<z.ZodMiniString<string>>;
    list: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
export declare const brevo: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"brevo">;
}, z.core.$strict>;
export declare const omnisend: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"omnisend">;
}, z.core.$strict>;
export declare const recoverySink: z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
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
}, z.core.$strict>], "type">;
export type RecoverySinkOptions = z.output<typeof recoverySink>;
export type RecoverySinkType = RecoverySinkOptions['type'];
export type RecoverySinkOf<T extends RecoverySinkType> = Extract<RecoverySinkOptions, {
    type: T;
}>;
