/** Kinds of event that the history keeps, by their code in the column. Only ever append: codes are stored. */
export declare const HISTORY_KINDS: readonly ['view_item', 'add_to_cart', 'purchase', 'select_item', 'dismiss_item'];
export type HistoryKind = (typeof HISTORY_KINDS)[number];
