/** Makes something when it is first needed, and once; after a failure it is tried again. */
export declare function lazily<T>(make: () => Promise<T>): () => Promise<T>;
