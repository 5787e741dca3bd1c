/** English. */
import type { Locale } from './contract';
export declare const locale: Locale;
