/** Records that are read and written by keys from outside, such as "constructor". */
/** The value of a key. */
export declare const own: <T>(record: Record<string, T>, key: string) => T | undefined;
/** The record with the value in the last place, and so without those that were not used for longest. */
export declare function put<T>(record: Record<string, T>, key: string, value: T, limit: number): Record<string, T>;
