import { expect, test } from 'vitest';
import { sql } from 'kysely';
import { migrate } from '../../../../../src/portal/store/migrations/migrate.ts';
import { profiles } from '../../../../../src/portal/store/migrations/0021-profiles.ts';
import { holder } from '../../../../../src/portal/practice/people/holders.ts';
import { representative } from '../../../../../src/portal/practice/people/person.ts';
import { carer, organisation } from '../../../../../src/portal/practice/people/providers.ts';
import { representingOrganisation } from '../../../../../src/portal/practice/people/representing-organisation.ts';
import { base } from '../../../../../src/portal/practice/seed/content/base.ts';
import { personOfOrganisation } from '../../../../../src/portal/store/queries/people/person-key.ts';
import { writeSeed } from '../../../../../src/portal/practice/seed/write-seed.ts';
import {
  findSettings,
  readersOfHolders,
  readersOfProviders,
} from '../../../../../src/portal/store/queries/people/profiles.ts';
import { forgetFormerAddresses, formerAddresses } from '../../../../../src/portal/store/queries/people/reached.ts';
import { onBothEngines } from '../../../support/engines.ts';

onBothEngines(({ open }) => {
  test('who reads for a holder and for a provider is known with how they are reached', async () => {
    const store = await open();
    await writeSeed(store, base);
    const ids = base.holders.map(({ number }) => number);
    const readers = await readersOfHolders(store, ids, '2026-11-03');
    expect(readers.filter(({ role }) => role === 'budget-holder').map((one) => one.budgetHolderId)).toEqual(ids);
    const acting = readers.filter(({ role }) => role === 'representative');
    expect(acting.length).toBeGreaterThan(0);
    expect(new Set(acting.map(({ person }) => person))).toEqual(
      new Set([store.hash(representative.bsn), personOfOrganisation(representingOrganisation.kvkNumber)]),
    );
    expect(await readersOfProviders(store, [carer.number, organisation.number])).toMatchObject([
      { careProviderId: organisation.number, person: `care-provider ${organisation.number}`, email: null },
      { careProviderId: carer.number, person: store.hash(carer.bsn!), language: 'nl', messageChannel: 'portal' },
    ]);
    expect(await findSettings(store, 'nobody')).toBeUndefined();
  });

  test('whoever was known before profiles came has one, made from what was known', async () => {
    const store = await open();
    await writeSeed(store, base);
    await store.db
      .updateTable('budgetHolder')
      .set({ email: store.cover('b@voorbeeld.nl') })
      .where('id', '=', holder.number)
      .execute();
    const before = await store.db.selectFrom('profile').select('person').orderBy('person').execute();
    await sql`drop table profile`.execute(store.db);
    // Its columns had the names of then.
    await sql`alter table representative rename column person to bsn_hash`.execute(store.db);
    await profiles(store.engine).up(store.db);
    await sql`alter table representative rename column bsn_hash to person`.execute(store.db);
    expect(await store.db.selectFrom('profile').select('person').orderBy('person').execute()).toEqual(before);
    expect(await findSettings(store, store.hash(holder.bsn))).toMatchObject({
      email: 'b@voorbeeld.nl',
      language: 'nl',
    });
    await migrate(store.db, store.engine);
  });

  test('an address that was replaced waits until it is told, and is then forgotten', async () => {
    const store = await open();
    await writeSeed(store, base);
    const person = store.hash(holder.bsn);
    await store.db
      .updateTable('profile')
      .set({ formerEmail: store.cover('oud@voorbeeld.nl') })
      .where('person', '=', person)
      .execute();
    const [former] = await formerAddresses(store, 10);
    expect(former).toMatchObject({ person, addresses: ['oud@voorbeeld.nl'] });
    await forgetFormerAddresses(store, person, 'ander@voorbeeld.nl');
    expect(await formerAddresses(store, 10)).toHaveLength(1);
    await forgetFormerAddresses(store, person, former!.waiting);
    expect(await formerAddresses(store, 10)).toEqual([]);
  });
});
