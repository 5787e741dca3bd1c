/** The kind of page where the habits of shops make its address sure. */
import type { PageType } from '../page';
import type { PageSource } from './contract';
/** null where they do not: what looks like a product or a listing may be anything. */
export declare function guess(source: Omit<PageSource, 'dataLayer'>): PageType | null;
