import type { Table } from './table';
/** Of one field: the words with the number of products in stock that have each, or the span of its numbers. */
export type Facet = {
    kind: 'words';
    words: readonly {
        word: string;
        count: number;
    }[];
} | {
    kind: 'numbers';
    min: number;
    max: number;
};
export type Facets = Readonly<Record<string, Facet>>;
/** Facets of what can be bought (of all, if nothing can), for the given fields, else for every field there is. */
export declare function facetsOf(table: Table, fields?: Iterable<string>): Facets;
