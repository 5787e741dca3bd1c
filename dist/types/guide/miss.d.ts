/** By how much a value misses a wish. Columns, single products and reasons all ask this one function. */
import type { FieldValue } from '../page';
import type { Wish } from './schema';
/** A value as a number; NaN if it is none. A text of digits is one: many catalogues write numbers so. */
export declare const asNumber: (value: FieldValue | null | undefined) => number;
/**
 * The judge of one wish: 0 if the value meets it, the distance (in the field's unit) if a number is off,
 * Infinity for a wrong word, NaN if the value is unknown. Words compare without case; a list has one or has none.
 */
export declare function missOf(wish: Wish): (value: FieldValue | null | undefined) => number;
