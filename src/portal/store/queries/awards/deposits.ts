import type { DeclarationStatus } from '../../../../domain/words.ts';
import { insertRows } from '../../rows/insert-rows.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { NewRow, Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import type { AwardShare } from '../declarations/changes.ts';

/** What a declaration takes from deposits counts while money is set aside for it or was paid. */
const spending = ['submitted', 'scheduled', 'paid'] as const satisfies DeclarationStatus[];

/**
 * What is left of the deposits of each award that has any, for the part of a rate above the maximum. Whoever is to spend
 * it holds the award.
 */
export async function depositLeftOf(
  store: Store,
  awards: readonly Pick<Row<'award'>, 'id' | 'depositedCents'>[],
): Promise<Map<number, number>> {
  const left = new Map(awards.flatMap(({ id, depositedCents }) => (depositedCents > 0 ? [[id, depositedCents]] : [])));
  if (left.size === 0) return left;
  const used = await store.db
    .selectFrom('depositUse')
    .innerJoin('declaration', 'declaration.id', 'depositUse.declarationId')
    .select(['depositUse.awardId', 'depositUse.amountCents'])
    .where(isOneOf(store, 'depositUse.awardId', [...left.keys()]))
    .where('declaration.status', 'in', spending)
    .execute();
  for (const { awardId, amountCents } of used) left.set(awardId, (left.get(awardId) ?? 0) - amountCents);
  return left;
}

/** Keeps what these declarations take from deposits. */
export async function addDepositUses(
  store: Store,
  declarations: readonly { id: number; perAward: readonly AwardShare[] }[],
): Promise<void> {
  const uses = declarations.flatMap(({ id: declarationId, perAward }) =>
    perAward.flatMap(({ awardId, depositCents }) =>
      depositCents === undefined ? [] : [{ declarationId, awardId, amountCents: depositCents }],
    ),
  );
  await insertRows(store, 'depositUse', uses);
}

/** Adds a deposit to an award that is held; below zero it was paid back to the holder. */
export async function addDeposit({ db }: Store, deposit: NewRow<'deposit'>): Promise<void> {
  await db.insertInto('deposit').values(deposit).execute();
  await db
    .updateTable('award')
    .set((eb) => ({ depositedCents: eb('depositedCents', '+', deposit.amountCents) }))
    .where('id', '=', deposit.awardId)
    .execute();
}

export function depositsOf({ db }: Store, awardId: number): Promise<Row<'deposit'>[]> {
  return db.selectFrom('deposit').selectAll().where('awardId', '=', awardId).orderBy('id').execute();
}
