/** Where the tab keeps what the visitor himself asked for, as long as nothing else may be kept. */
export declare const TAB_KEY = "tendero";
/** Where it keeps, for seconds, that he has put something in the cart out of a guide that he had opened. */
export declare const PLACE_KEY = "tendero-place";
