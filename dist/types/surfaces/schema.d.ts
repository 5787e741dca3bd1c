/** HOW: every kind of surface, as authors write it. */
import * as z from 'zod/mini';
export declare const launcher: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"launcher">;
    guide: z.ZodMiniString<string>;
    label: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
    corner: z.ZodMiniDefault<z.ZodMiniEnum<{
        end: "end";
        start: "start";
    }>>;
}, z.core.$strict>;
export declare const assistant: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"assistant">;
    guide: z.ZodMiniString<string>;
}, z.core.$strict>;
export declare const inline: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"inline">;
    guide: z.ZodMiniString<string>;
    selector: z.ZodMiniString<string>;
    position: z.ZodMiniDefault<z.ZodMiniEnum<{
        after: "after";
        before: "before";
        end: "end";
        start: "start";
    }>>;
}, z.core.$strict>;
export declare const surface: z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"launcher">;
    guide: z.ZodMiniString<string>;
    label: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
    corner: z.ZodMiniDefault<z.ZodMiniEnum<{
        end: "end";
        start: "start";
    }>>;
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"assistant">;
    guide: z.ZodMiniString<string>;
}, z.core.$strict>, z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"inline">;
    guide: z.ZodMiniString<string>;
    selector: z.ZodMiniString<string>;
    position: z.ZodMiniDefault<z.ZodMiniEnum<{
        after: "after";
        before: "before";
        end: "end";
        start: "start";
    }>>;
}, z.core.$strict>], "type">;
export type Surface = z.output<typeof surface>;
export type SurfaceType = Surface['type'];
export type SurfaceOf<T extends SurfaceType> = Extract<Surface, {
    type: T;
}>;
