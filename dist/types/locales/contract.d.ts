/**
 * The widget's own words in one language: a language is one file that has them all.
 * `{name}` marks where something is put in.
 */
export interface Locale {
    close: string;
    back: string;
    next: string;
    startAgain: string;
    noPreference: string;
    yes: string;
    no: string;
    /** Places: n, total. */
    progress: string;
    yourAnswers: string;
    /** What a chip does; places: question, answer. */
    change: string;
    /** Heading of the products while questions remain. */
    soFar: string;
    /** Heading of the products when none remains. */
    results: string;
    /** Heading of the shelf of close ones below full matches; place: wishes. */
    closeShelf: string;
    /** The same when nothing meets every must; place: wishes. */
    nothingHasAll: string;
    viewProduct: string;
    addToCart: string;
    adding: string;
    added: string;
    addFailed: string;
    soldOut: string;
    preOrder: string;
    /** A field of which nothing is known. */
    unknown: string;
    /** A wish in words; place: value. */
    upTo: string;
    from: string;
    not: string;
    /** A word that a product lacks; place: value. */
    without: string;
    /** Said by screen readers before a reason. */
    matches: string;
    misses: string;
    loading: string;
    failed: string;
    retry: string;
    /** Where an earlier dialogue was left. */
    resume: string;
    seeResults: string;
    /** Announced when products appear, one form for each plural category of the language; place: n. */
    products: Partial<Record<Intl.LDMLPluralRule, string>> & {
        other: string;
    };
    /** Names of the fields that every product has. */
    fields: {
        price: string;
        brand: string;
        availability: string;
    };
}
