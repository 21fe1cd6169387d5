import { beforeAll, expect, test } from 'vitest';
import type { HistoryEntry } from '../../../src/contract/types.ts';
import type { Caller } from '../../../src/portal/access/caller.ts';
import { onBothEngines } from '../support/engines.ts';
import { assessor, assessorOf, holderOf, municipality, paymentOfficer, providerOf } from '../support/callers.ts';
import { bringTo, openCase, startOfTests } from '../support/cases.ts';
import { createDesk, type Desk } from '../support/desk.ts';

onBothEngines(({ open }) => {
  let desk: Desk;
  let serial = 0;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
  });
  const historyOf = async (caller: Caller, recordId: string, more = {}): Promise<HistoryEntry[]> =>
    (await desk.call(caller, 'history.list', more, { recordId })).items;
  const said = (entries: readonly HistoryEntry[]) => entries.map(({ by, subject }) => `${by}: ${subject}`);

  test('the life of an agreement says who did what, as whom', async () => {
    const at = await bringTo(desk, 'ended', ++serial);
    const { holder, careProvider } = at;
    const told = [
      `${holder.name} (budget holder): Draft agreement made`,
      `${holder.name} (budget holder): Draft agreement shared`,
      `${careProvider.name} (care provider): Agreement signed by care provider`,
      `${holder.name} (budget holder): Agreement signed`,
      `${holder.name} (budget holder): Agreement sent in for assessment`,
      `${assessor.office!.name} (assessor): Agreement approved`,
      `${holder.name} (budget holder): Agreement ended`,
    ];
    expect(said(await historyOf(holder, at.agreement.id))).toEqual(told);
    // A draft is the holder's own.
    expect(said(await historyOf(careProvider, at.agreement.id))).toEqual(told.slice(1));
    expect(desk.touched).toEqual(new Set(holder.budgetHolderIds));
  });

  test('an office tells its own people which of them it was, and nobody else', async () => {
    const at = await bringTo(desk, 'approved', ++serial);
    const approval = async (caller: Caller) => (await historyOf(caller, at.agreement.id)).at(-1)!;
    const { name, office } = assessor;
    expect((await approval(assessor)).actor).toEqual({ role: 'assessor', name, office: office!.name });
    for (const party of [at.holder, at.careProvider]) {
      expect((await approval(party)).actor).toEqual({ role: 'assessor', name: null, office: office!.name });
      expect(JSON.stringify(await historyOf(party, at.agreement.id))).not.toContain(name);
    }
  });

  test('what was done in one role is not taken for what the same person does in another', async () => {
    const at = await openCase(desk, ++serial);
    const acting = { ...at.holder, role: 'representative' as const };
    await desk.call(acting, 'agreements.share', undefined, at.params);
    expect((await historyOf(at.holder, at.agreement.id)).map(({ actor }) => actor?.role)).toEqual([
      'budget-holder',
      'representative',
    ]);
  });

  test('the portal does some things by itself, and of what is older nobody knows who it was', async () => {
    const at = await openCase(desk, ++serial);
    const { id } = at.award;
    await desk.store.db.updateTable('event').set({ actorId: 'portal' }).where('recordId', '=', id).execute();
    expect(await historyOf(at.holder, id)).toMatchObject([{ by: 'the portal', actor: null }]);
    await desk.store.db.updateTable('event').set({ actorId: null }).where('recordId', '=', id).execute();
    expect(await historyOf(at.holder, id)).toMatchObject([{ by: 'not recorded', actor: null }]);
  });

  test('of a record that one may not see there is no history, and none of a number that is no record', async () => {
    const at = await bringTo(desk, 'approved', ++serial);
    const stranger = holderOf((await openCase(desk, ++serial)).award.budgetHolder.id);
    const strange = [stranger, providerOf('V0000999'), assessorOf(municipality), paymentOfficer];
    for (const caller of strange) {
      for (const recordId of [at.agreement.id, at.award.id]) {
        await expect(historyOf(caller, recordId)).rejects.toMatchObject({ code: 'not-found' });
      }
    }
    for (const recordId of ['Z9999999', 'C0000001', 'B0000001', 'R0000001', 'x', 'Z1', "Z0000001' or 1=1"]) {
      await expect(historyOf(at.holder, recordId)).rejects.toMatchObject({ code: 'not-found' });
    }
  });

  test('a long history comes page by page, the first event first', async () => {
    const at = await bringTo(desk, 'approved', ++serial);
    const all = await historyOf(at.holder, at.agreement.id);
    const first = await desk.call(at.holder, 'history.list', { limit: 4 }, { recordId: at.agreement.id });
    const cursor = first.nextCursor!;
    const rest = await historyOf(at.holder, at.agreement.id, { limit: 4, cursor });
    expect([...first.items, ...rest]).toEqual(all);
  });

  test('no name stands in the database unsealed', async () => {
    const at = await bringTo(desk, 'approved', ++serial);
    const kept = JSON.stringify(await desk.store.db.selectFrom('actor').selectAll().execute());
    for (const { name } of [at.holder, at.careProvider, assessor]) expect(kept).not.toContain(name);
  });
});
