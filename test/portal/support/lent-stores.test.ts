import { expect, test } from 'vitest';
import { newPostgresDatabase } from './engines.ts';
import { lendStore } from './lent-stores.ts';
import { templateName } from '../../setup/template.ts';

test('a store that was given back answers no more to who had it, whoever has its database by then', async () => {
  const fresh = () => newPostgresDatabase(templateName);
  const { store, giveBack } = await lendStore(fresh);
  await giveBack();
  const next = await lendStore(fresh);
  const late = store.transaction(({ db }) => db.insertInto('counter').values({ kind: 'late', value: 1 }).execute());
  await expect(late).rejects.toThrow('given back');
  expect(await next.store.db.selectFrom('counter').where('kind', '=', 'late').selectAll().execute()).toEqual([]);
  await next.giveBack();
});
