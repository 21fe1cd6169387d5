import type { Store } from '../store.ts';

export async function findSetting({ db }: Store, key: string): Promise<string | undefined> {
  const row = await db.selectFrom('setting').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value;
}

/** Adds a setting and answers true for the first that does so; several processes at once agree on one value. */
export async function addSetting({ db }: Store, key: string, value: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto('setting')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows > 0n;
}

/** Replaces a setting, and answers false when somebody else changed it in the meantime. */
export async function replaceSetting({ db }: Store, key: string, from: string, to: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('setting')
    .set({ value: to })
    .where('key', '=', key)
    .where('value', '=', from)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Gives the value that is kept under a key; it is made at the first need. */
export async function settingOf(store: Store, key: string, make: () => Promise<string>): Promise<string> {
  const found = await findSetting(store, key);
  if (found !== undefined) return found;
  const made = await make();
  return (await addSetting(store, key, made)) ? made : ((await findSetting(store, key)) ?? made);
}

export async function setSetting({ db }: Pick<Store, 'db'>, key: string, value: string): Promise<void> {
  await db
    .insertInto('setting')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}
