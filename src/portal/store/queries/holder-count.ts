/** So many of something are of this holder; of whoever has none there is no row. */
export interface HolderCount {
  budgetHolderId: number;
  count: number;
}

/** The same of records that were found one by one. */
export function countByHolder(records: readonly { budgetHolderId: number }[]): HolderCount[] {
  const counts = new Map<number, number>();
  for (const { budgetHolderId } of records) counts.set(budgetHolderId, (counts.get(budgetHolderId) ?? 0) + 1);
  return [...counts].map(([budgetHolderId, count]) => ({ budgetHolderId, count }));
}
