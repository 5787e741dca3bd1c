/** A text that an author writes: one string, or one a locale (`{ "es": "Hola", "en": "Hello" }`). */
export type Text = string | Readonly<Record<string, string>>;
/**
 * The text in the visitor's language: exact tag, then its language, then the shop's own locale, then English,
 * then whatever there is. Never throws; an empty map gives ''.
 */
export declare function localize(text: Text | undefined, locale: string, shopLocale: string): string;
/** `es` of `es-MX`. */
export declare const language: (tag: string) => string;
