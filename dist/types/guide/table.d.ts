import { type FieldValue, type Product } from '../page';
import type { Wish } from './schema';
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
    /** How many rows: those that can be bought first; then the popular first, then by id. */
    size: number;
    /** Row by row. */
    ids: readonly string[];
    /** So many of them can be bought. */
    available: number;
    /** What its numbers are measured in, by field, where the catalogue said so with each of them. */
    units?: ReadonlyMap<string, string>;
    /** Is the order that of an endpoint, which is not to be ranked anew? */
    given: boolean;
    /** Built when first asked for. */
    column(field: string): Column;
    /**
     * Built when first asked for, the same object after that. Of a compiled catalogue the title is the id, and url and
     * image are null, until `complete` has resolved.
     */
    product(row: number): Product;
    /** Fetches what cards show of these products of the table, if it is not there yet. Never rejects: what cannot be had stays as it is. */
    complete(products: readonly Product[]): Promise<void>;
    /** The rows that have all of these wishes. */
    among(wishes: readonly Wish[]): Table;
}
/** Lays out products. The order that they come in does not matter, unless it is `given`: then only sold-out ones move back. */
export declare function buildTable(list: readonly Product[], given?: boolean): Table;
