/** What counts as assisted by the widget, as authors write it. */
import * as z from 'zod/mini';
export declare const attribution: z.ZodMiniObject<{
    days: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
    views: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
}, z.core.$strict>;
/** For how many days it counts, and whether being shown is enough. */
export type Attribution = z.output<typeof attribution>;
