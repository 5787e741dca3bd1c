/**
 * What the visitor looked at, put in the cart and bought: row by row in columns (7 bytes a row), so that ten thousand
 * rows are read and written in no time, and the products that the rows point to.
 */
import type { EventItem } from './events';
import { type HistoryKind } from './history-kinds';
/** A product as it was last seen. */
export interface RememberedItem {
    id: string;
    title?: string | undefined;
    category?: string | undefined;
    price?: number | undefined;
    /** It was reduced when he looked at it last. */
    sale?: true | undefined;
}
export interface Rows {
    /** The products that `history.item` points to. */
    items: RememberedItem[];
    /** Row by row: when (seconds since 1970), what (index of HISTORY_KINDS), which (index of items). Oldest first. */
    history: {
        at: Uint32Array;
        kind: Uint8Array;
        item: Uint16Array;
    };
}
/** Limits of what is kept. */
export declare const LIMITS: {
    readonly rows: 10000;
    readonly items: 2000;
    readonly guides: 20;
    readonly campaigns: 200;
    readonly subjects: 20;
    readonly happened: 50;
    readonly days: 180;
    /** Of orders, and of what was asked about them: what a customer spends shows over years. */
    readonly orderDays: 1095;
    readonly sessionGap: number;
};
/** The rows with one more for each item, at `now` (ms); each product is kept once, as it was last seen. */
export declare function append({ items, history: { at, kind, item } }: Rows, name: HistoryKind, added: readonly EventItem[], now: number): Rows;
/** The newest rows that can be read and are young enough at `now` (ms), up to a share of the limits, and their products. */
export declare function compact(rows: Rows, now: number, share?: number): Rows;
