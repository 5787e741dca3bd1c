import type { Memory } from './memory';
/**
 * The memory as plain JSON: the history as a list, oldest first, with names for codes; what has times by names as lists too;
 * times and how long he was away in ISO 8601, `null` for never.
 */
export declare function exportMemory({ items, history, happened, surveys, segments, profile, ...rest }: Memory): Record<string, unknown>;
