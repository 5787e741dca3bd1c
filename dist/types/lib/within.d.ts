/** What the work gives, or null if it fails or takes longer than `ms`. Never rejects. */
export declare const within: <T>(ms: number, work: Promise<T>) => Promise<T | null>;
