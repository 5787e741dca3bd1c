import type { Wish } from './schema';
import type { Table } from './table';
/** The rows of a table that have all of some wishes, as a table of their own. Products are shared; what nobody says is not had. */
export declare function among(whole: Table, wishes: readonly Wish[]): Table;
