import type { PlainText, Text } from './text';
/** Of a text that differs by segment, what is for the first of its segments that the visitor is in; else the text itself. */
export declare function bySegment(text: Text | undefined, segments: readonly string[]): PlainText | undefined;
