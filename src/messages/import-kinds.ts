/** What can be imported. */
export const importKinds = ['declarations', 'agreements'] as const;
export type ImportKindName = (typeof importKinds)[number];
