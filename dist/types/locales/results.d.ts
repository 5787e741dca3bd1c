import type { ResultLocale } from './contract';
/** The words of results in the language of the tag, else in that of the shop, else in English. */
export declare function loadResultLocale(tag: string, shopTag: string): Promise<ResultLocale>;
