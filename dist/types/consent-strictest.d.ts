/** What several words on consent come to. */
import type { Voice, Word } from './consent-voice';
/** There is somebody to ask, who has not answered yet. */
export declare const NOT_YET: Voice;
/** Of several words the most restrictive. */
export declare const strictest: <W extends Word>(words: readonly W[]) => W | undefined;
