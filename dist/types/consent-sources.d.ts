import { type Voice } from './consent-voice';
import type { Manifest } from './schema';
/**
 * Begins to listen; gives what all say together, given the shop's own word and whether the browser sends Global Privacy
 * Control, and never throws. `changed` hears that somebody says something new.
 */
export declare function consentSources({ source, name }: Manifest['consent'], window: Window, changed: () => void): (explicit: Voice, gpc: boolean) => Voice;
