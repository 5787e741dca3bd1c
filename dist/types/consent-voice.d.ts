/** What one voice on the page says of consent, and what several together say. */
/** true: yes; false: the visitor's own no; null: not yet, until he is asked; undefined: it does not speak of that. */
export type Word = boolean | null | undefined;
export type Voice = {
    [what in (typeof WHAT)[number]]?: Word;
} & {
    necessary?: boolean | undefined;
};
/** What somebody can say yes or no to by one word. */
export declare const WHAT: readonly ['memory', 'analytics', 'marketing'];
/**
 * A shop's own word: 'granted', 'denied', or an object of such or of booleans, which is put over what was said `before`.
 * Anything else is a no.
 */
export declare const hear: (said: unknown, before?: Voice) => Voice;
