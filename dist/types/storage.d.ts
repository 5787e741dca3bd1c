export interface Storage {
    /** False once this page view lives from memory only. */
    readonly persistent: boolean;
    /** How often everything was deleted. What was begun before a deletion must not be written after it. */
    readonly erasures: number;
    /**
     * Puts what `change` makes of the stored value, in one transaction, so that two tabs lose nothing, and gives it.
     * `change` may be called twice and must be pure; if it throws, the value stays. Always resolves, at the latest
     * after twice the timeout.
     */
    update<T>(key: string, change: (stored: unknown) => T): Promise<T>;
    /** Deletes what lies under these keys and, with the last one, the whole database. Always resolves. */
    remove(isGone: (key: string) => boolean): Promise<void>;
    /** Deletes the whole database, also while other tabs have it open. What comes later starts afresh. Always resolves. */
    destroy(): Promise<void>;
}
/** `timeout` in ms; `onErased` hears that another tab has deleted everything of this `database`. */
export declare function openStorage({ timeout, database, onErased, }?: {
    timeout?: number;
    database?: string;
    onErased?: () => void;
}): Storage;
