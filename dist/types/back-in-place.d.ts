/**
 * Opens it, if this is the page on which he had it and it began soon after; never where the shop wants to be paid.
 * What is kept is gone then. `began` is when this page was asked for, ms. Never throws.
 */
export declare function backInPlace(tab: Pick<Storage, 'getItem' | 'removeItem'>, { document, location, performance }: Pick<Window, 'document' | 'location' | 'performance'>, began: number, open: (guide: string) => unknown): void;
