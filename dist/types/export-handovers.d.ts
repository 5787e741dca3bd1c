import type { Storage } from './storage';
/** Each message once, with its topic and when it was asked for (ISO 8601). No database is made for the question. Rejects where none may be looked at. */
export declare function exportHandovers(databases: IDBFactory, database: string, open: () => Storage): Promise<{
    topic: string;
    at: string;
}[]>;
