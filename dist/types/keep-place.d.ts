/** What is kept. */
export interface Place {
    guide: string;
    page: string;
    /** Which load of the page has kept it: its `performance.timeOrigin`. */
    by: number;
    /** A page that begins up to here (ms) is that page again. */
    until: number;
}
/** The address of the page, without its place on it. */
export declare const pageOf: ({ href }: {
    href: string;
}) => string;
/**
 * Keeps it from now on, until the dialogue is `closed`, or some seconds after the shop has taken what was put in. Gives
 * what says that it has, or has not. Never throws: a tab that keeps nothing has the launcher.
 */
export declare function keepPlace(window: Window, guide: string, closed: Promise<unknown>): (isTaken: boolean) => void;
