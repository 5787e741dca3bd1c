import type { Recollection, RecollectionSetting } from './recollection-contract';
/** A recollection of nobody yet: until `allow` says otherwise nothing is stored, and nothing that was is looked at. */
export declare function createRecollection(setting: RecollectionSetting): Recollection;
