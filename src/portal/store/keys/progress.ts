import type { Row, Tables } from '../schema.ts';
import type { Store } from '../store.ts';
import { findSetting, setSetting } from '../queries/settings.ts';
import { sealedColumnSet, tablesWithSeals } from './sealed-columns.ts';

export type Progress = Row<'resealing'>;
type Rows = Pick<Store, 'rows'>;

/** How far each table is on the way to a data key; a table that nobody has begun with is absent. */
export function progressOf({ rows }: Rows, dataKeyId: number): Promise<Progress[]> {
  return rows.selectFrom('resealing').selectAll().where('dataKeyId', '=', dataKeyId).execute();
}

const SETTING = 'sealed-columns';

/** Begins to look at every table from its start, for a data key; in a database that is new there is nothing to look for. */
export async function beginLook({ rows }: Rows, dataKeyId: number, finishedAt: number | null = null): Promise<void> {
  const start = { dataKeyId, afterJson: null, changedCount: 0, finishedAt };
  await rows
    .insertInto('resealing')
    .values(tablesWithSeals.map((target) => ({ target, ...start })))
    .onConflict((conflict) => conflict.column('target').doUpdateSet(start))
    .execute();
}

/** True when the last look knew of every column in which this version seals. */
export async function knewAllColumns(store: Store): Promise<boolean> {
  return (await findSetting(store, SETTING)) === sealedColumnSet;
}

/** Notes that the look knows of them; only once it has begun, or a kill in between leaves those that are new as they are. */
export function noteColumns(store: Pick<Store, 'db'>): Promise<void> {
  return setSetting(store, SETTING, sealedColumnSet);
}

interface Step {
  after: string | null;
  changed: number;
  finishedAt: number | null;
}

/** Notes how far a table is; false when another process has done the same rows. */
export async function noteStep({ rows }: Rows, from: Progress, step: Step): Promise<boolean> {
  const { numUpdatedRows } = await rows
    .updateTable('resealing')
    .set(({ eb }) => ({
      afterJson: step.after,
      changedCount: eb('changedCount', '+', step.changed),
      finishedAt: step.finishedAt,
    }))
    .where('target', '=', from.target)
    .where('dataKeyId', '=', from.dataKeyId)
    .where('finishedAt', 'is', null)
    .where('afterJson', from.afterJson === null ? 'is' : '=', from.afterJson)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export function isTable(name: string): name is keyof Tables {
  return (tablesWithSeals as readonly string[]).includes(name);
}
