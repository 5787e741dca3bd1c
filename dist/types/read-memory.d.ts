import { type Memory } from './memory';
/**
 * The memory in a stored value of any version and shape, as of `now` (ms). Times in the future become now; rows,
 * answers and a cart that are older than the limit are gone; orders, and what was asked about them, stay for years, but not
 * what was bought. Never throws: a part that cannot be read is blank.
 */
export declare function migrate(stored: unknown, visitor: string, now: number): Memory;
