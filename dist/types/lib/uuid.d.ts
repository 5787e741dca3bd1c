/** A random id. `crypto.randomUUID` is missing on http pages, and pages have taken all of `crypto` away: then 20 digits do. */
export declare const uuid: () => string;
