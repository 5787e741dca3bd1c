/** Makes one thing a name, when it is first asked for; the same one after that. */
export declare function memo<T>(make: (name: string) => T): (name: string) => T;
