/** WHEN: every kind of trigger, as authors write it. */
import * as z from 'zod/mini';
export declare const pageView: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"page-view">;
}, z.core.$strict>;
export declare const dwell: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"dwell">;
    after: z.ZodMiniString<string>;
}, z.core.$strict>;
export declare const click: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"click">;
    selector: z.ZodMiniString<string>;
}, z.core.$strict>;
export declare const event: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"event">;
    name: z.ZodMiniString<string>;
}, z.core.$strict>;
export declare const trigger: z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"page-view">;
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"dwell">;
    after: z.ZodMiniString<string>;
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"click">;
    selector: z.ZodMiniString<string>;
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"event">;
    name: z.ZodMiniString<string>;
}, z.core.$strict>], "type">;
export type Trigger = z.output<typeof trigger>;
export type TriggerType = Trigger['type'];
export type TriggerOf<T extends TriggerType> = Extract<Trigger, {
    type: T;
}>;
