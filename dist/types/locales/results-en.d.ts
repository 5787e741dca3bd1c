/** English, of results. */
import type { ResultLocale } from './contract';
export declare const results: ResultLocale;
