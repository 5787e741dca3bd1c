/** The catalogue laid out for ranking: products in their standing order, their fields as columns. */
import { type FieldValue, type Product } from '../page';
/** One field over all products: each different value once, and for each row which of them it has. */
export interface Column {
    /** At 0 stands `null`: unknown. */
    values: readonly (FieldValue | null)[];
    /** Row by row, the index in `values`. */
    codes: Uint32Array;
    /** From the 10th to the 90th hundredth of its different numbers, so that one odd price does not stretch it. */
    spread: number;
}
export interface Table {
    /** Those that can be bought first; then the popular first, then by id. */
    products: readonly Product[];
    /** So many of them can be bought. */
    available: number;
    /** Is the order that of an endpoint, which is not to be ranked anew? */
    given: boolean;
    /** Built when first asked for. */
    column(field: string): Column;
}
/** Lays out products. The order that they come in does not matter, unless it is `given`: then only sold-out ones move back. */
export declare function buildTable(list: readonly Product[], given?: boolean): Table;
