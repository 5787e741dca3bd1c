import type { Locale } from './contract';
/** The widget's words in the language of the tag, else in that of the shop, else in English. */
export declare function loadLocale(tag: string, shopTag: string): Promise<Locale>;
