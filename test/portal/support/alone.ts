import type { Store } from '../../../src/portal/store/store.ts';

/** The number of somebody of whom nothing else is known. */
export const ALONE = 900_900;

/** A holder as there is one already, who came at the moment 5. */
export async function aloneHolder({ rows }: Store): Promise<void> {
  const holder = await rows.selectFrom('budgetHolder').selectAll().executeTakeFirstOrThrow();
  const row = { ...holder, id: ALONE, bsnHash: 'alone', createdAt: 5 };
  await rows
    .insertInto('budgetHolder')
    .values(row as never)
    .execute();
}

/** The same of a care provider. */
export async function aloneProvider({ rows }: Store): Promise<void> {
  const provider = await rows.selectFrom('careProvider').selectAll().executeTakeFirstOrThrow();
  const row = { ...provider, id: ALONE, agbCode: null, bsnHash: null, createdAt: 5 };
  await rows
    .insertInto('careProvider')
    .values(row as never)
    .execute();
}
