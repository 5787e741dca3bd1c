import type { PageSource, Reading } from '../contract';
/** Guesses by words of the path and by parameters; what the page says of itself counts more. */
export declare function readAddress({ document, url }: Omit<PageSource, 'dataLayer'>): Reading;
