/** The kinds of records that can be imported. */
export const importKinds = ['declarations', 'agreements', 'amendments', 'awards'] as const;
export type ImportKindName = (typeof importKinds)[number];
