/** Where the tab keeps what the visitor himself asked for, as long as nothing else may be kept. */
export const TAB_KEY = 'tendero'
