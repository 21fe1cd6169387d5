import { expect, test } from 'vitest';
import { draftsBefore } from '../../../../../src/portal/store/queries/retention/drafts.ts';
import { findErasable } from '../../../../../src/portal/store/queries/retention/erase-person.ts';
import {
  holdersWithoutFiles,
  profilesOfNobody,
  providersWithoutFiles,
} from '../../../../../src/portal/store/queries/retention/people.ts';
import { personOfOrganisation } from '../../../../../src/portal/store/queries/people/person-key.ts';
import { ALONE, aloneHolder, aloneProvider } from '../../../support/alone.ts';
import { standardRules } from '../../../../../src/domain/rules/standard-rules.ts';
import type { Store } from '../../../../../src/portal/store/store.ts';
import { assessor, representativeOf } from '../../../support/callers.ts';
import { newProvider, register, termsOf } from '../../../support/cases.ts';
import { declarable, type Declarable, declarationOf } from '../../../support/declarable.ts';
import { createDesk } from '../../../support/desk.ts';
import { onBothEngines } from '../../../support/engines.ts';

const start = Date.UTC(2026, 10, 28);
const whole = { after: 0, count: 100 };

async function profile(store: Store, person: string, changedAt = 0): Promise<void> {
  const values = { person, language: 'nl', messageChannel: 'portal', changedAt } as const;
  await store.rows.insertInto('profile').values(values).execute();
}

function numberOf(id: string): number {
  return Number(id.slice(1));
}

onBothEngines(({ open }) => {
  test('a profile goes when its person is nothing here any more, and a company when it is not there', async () => {
    const store = await open();
    const desk = createDesk(store, start);
    const at: Declarable = await declarable(desk);
    const carer = await register(desk, at.holder, newProvider('person', 1));
    const { bsnHash: holder } = await store.db.selectFrom('budgetHolder').select('bsnHash').executeTakeFirstOrThrow();
    const person = store.db.selectFrom('careProvider').select('bsnHash').where('id', '=', numberOf(carer.id));
    const { bsnHash: giver } = await person.executeTakeFirstOrThrow();
    const company = `care-provider ${numberOf(at.provider.id)}`;
    const organisation = { kvkNumber: '00500001', name: 'Mentoren' };
    const params = { awardId: at.awardId };
    await desk.call(assessor, 'awards.addRepresentative', { kind: 'mentor', organisation }, params);
    const acting = personOfOrganisation(organisation.kvkNumber);
    await store.db.deleteFrom('profile').execute();
    for (const one of [holder, giver ?? '', company, acting, 'gone', 'care-provider 999']) await profile(store, one);
    await profile(store, 'changed lately', start);
    const { keys } = await profilesOfNobody(store, start, { after: '', count: 100 });
    expect([...keys].sort()).toEqual(['care-provider 999', 'gone']);
  });

  test.each(['award', 'agreement', 'declaration', 'accessLogHolder'] as const)(
    'a holder of whom nothing else is left stays because of one %s',
    async (table) => {
      const store = await open();
      const desk = createDesk(store, start);
      const at = await declarable(desk);
      await aloneHolder(store);
      const found = async (createdBefore: number) => (await holdersWithoutFiles(store, createdBefore, whole)).keys;
      expect(await found(5)).toEqual([]);
      expect(await found(6)).toEqual([ALONE]);
      if (table === 'accessLogHolder') {
        await store.db.insertInto('accessLogHolder').values({ budgetHolderId: ALONE, lineId: 1 }).execute();
      } else if (table === 'declaration') {
        await desk.call(at.holder, 'declarations.create', declarationOf(at));
        await store.db.updateTable('declaration').set({ budgetHolderId: ALONE }).execute();
      } else {
        const row = await store.rows.selectFrom(table).selectAll().executeTakeFirstOrThrow();
        await store.rows
          .insertInto(table)
          .values({ ...row, id: ALONE, budgetHolderId: ALONE })
          .execute();
      }
      expect(await found(6)).toEqual([]);
    },
  );

  test.each(['agreement', 'declaration', 'event'] as const)(
    'a care provider of whom nothing else is left stays because of one %s',
    async (table) => {
      const store = await open();
      const desk = createDesk(store, start);
      const at = await declarable(desk);
      await desk.call(at.holder, 'declarations.create', declarationOf(at));
      await aloneProvider(store);
      const found = async (since: number) => (await providersWithoutFiles(store, since, whole)).keys;
      expect(await found(5)).toEqual([]);
      expect(await found(6)).toEqual([ALONE]);
      if (table === 'event') {
        const event = { type: 'care-provider.changed', recordId: 'V0900900', paramsJson: '{}' } as const;
        const ofAnother = { ...event, at: 9, careProviderId: numberOf(at.provider.id) };
        await store.db
          .insertInto('event')
          .values([{ ...event, at: 5, careProviderId: ALONE }, ofAnother])
          .execute();
        // What happened before says nothing, nor does what happened to another.
        expect(await found(6)).toEqual([ALONE]);
        await store.db.updateTable('event').set({ at: 6 }).where('careProviderId', '=', ALONE).execute();
      } else await store.db.updateTable(table).set({ careProviderId: ALONE }).execute();
      expect(await found(6)).toEqual([]);
    },
  );

  test('a draft stays that somebody was shown, or that is of another holder', async () => {
    const store = await open();
    const desk = createDesk(store, start);
    const at = await declarable(desk);
    const terms = termsOf('assignment-organisation', at.provider.id, [at.awardId]);
    const { id } = await desk.call(at.holder, 'agreements.create', terms);
    const budgetHolderId = numberOf(at.agreement.budgetHolder.id);
    const found = (which: { changedBefore: number; budgetHolderId?: number }) => draftsBefore(store, which, 10);
    expect(await found({ changedBefore: start })).toEqual([]);
    expect(await found({ changedBefore: start + 1, budgetHolderId })).toEqual([numberOf(id)]);
    expect(await found({ changedBefore: start + 1, budgetHolderId: budgetHolderId + 1 })).toEqual([]);
    // What is no draft any more stays, whatever else is known of it.
    const status = (now: 'draft' | 'shared') =>
      store.db.updateTable('agreement').set({ status: now }).where('id', '=', numberOf(id));
    await status('shared').execute();
    expect(await found({ changedBefore: start + 1 })).toEqual([]);
    await status('draft').execute();
    expect(await found({ changedBefore: start + 1 })).toEqual([numberOf(id)]);
    const version = await store.rows.selectFrom('agreementVersion').selectAll().executeTakeFirstOrThrow();
    await store.rows
      .insertInto('agreementVersion')
      .values({ ...version, agreementId: numberOf(id) })
      .execute();
    expect(await found({ changedBefore: start + 1 })).toEqual([]);
  });

  test('on request go the messages that were read, and care providers without agreement', async () => {
    const store = await open();
    const desk = createDesk(store, start);
    const at = await declarable(desk);
    const unused = await register(desk, at.holder, newProvider('organisation', 990));
    // That another holder has an agreement with them is no reason of this one's.
    await declarable(desk, { provider: unused });
    const event = { type: 'award.power-ended', at: 1, recordId: 'T0000001', paramsJson: '{}' } as const;
    const told = [
      { ...event, id: 9001, person: 'me' },
      { ...event, id: 9002, person: 'me' },
      { ...event, id: 9003, person: 'another' },
    ];
    await store.db.insertInto('event').values(told).execute();
    const read = [9001, 9003].map((eventId) => ({ eventId, reader: 'x', readAt: 1 }));
    await store.db.insertInto('messageRead').values(read).execute();
    const asked = { today: '2026-11-28', now: start, rules: standardRules } as const;
    const found = await findErasable(store, { ...at.holder, person: 'me' }, 'me', asked);
    expect(found.eventIds).toEqual([9001]);
    expect(found.found.map(({ careProviderId }) => careProviderId)).toEqual([numberOf(unused.id)]);
    // Who acts for the holder has nothing of the holder removed.
    const acting = { ...representativeOf(at.agreement.budgetHolder.id), person: 'another' };
    expect(await findErasable(store, acting, 'another', asked)).toMatchObject({ eventIds: [9003], found: [] });
  });
});
