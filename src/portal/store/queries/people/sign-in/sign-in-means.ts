import type { Row } from '../../../schema.ts';
import type { Store } from '../../../store.ts';

export async function findMeans({ db }: Store, organisation: string): Promise<Row<'signInMeans'> | undefined> {
  return db.selectFrom('signInMeans').selectAll().where('organisation', '=', organisation).executeTakeFirst();
}

/** Writes down which means an organisation chose; the other is refused from the moment that this one was used. */
export async function keepMeans({ db }: Store, row: Row<'signInMeans'>): Promise<void> {
  const { organisation: _, ...chosen } = row;
  await db
    .insertInto('signInMeans')
    .values(row)
    .onConflict((conflict) => conflict.column('organisation').doUpdateSet(chosen))
    .execute();
}

/** Lets an organisation come in by both means. */
export async function removeMeans({ db }: Store, organisations: readonly string[]): Promise<void> {
  if (organisations.length > 0) await db.deleteFrom('signInMeans').where('organisation', 'in', organisations).execute();
}

/** The chosen means was used: from now on the other one is refused. A choice that was made meanwhile is left as it is. */
export async function proveMeans(
  { db }: Store,
  { organisation, means, chosenAt }: Row<'signInMeans'>,
  provedAt: number,
): Promise<void> {
  await db
    .updateTable('signInMeans')
    .set({ provedAt })
    .where('organisation', '=', organisation)
    .where('means', '=', means)
    .where('chosenAt', '=', chosenAt)
    .where('provedAt', 'is', null)
    .execute();
}
