import { beforeAll, expect, test } from 'vitest';
import { onBothEngines } from '../../support/engines.ts';
import { bringTo, newProvider, register, startOfTests } from '../../support/cases.ts';
import { createDesk, type Desk } from '../../support/desk.ts';
import { providerOf } from '../../support/callers.ts';

function roles({ signatures }: { signatures: readonly { role: string }[] }): string[] {
  return signatures.map(({ role }) => role);
}

onBothEngines(({ open }) => {
  let desk: Desk;
  let serial = 0;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
  });
  const versionsOf = (id: string) =>
    desk.store.db
      .selectFrom('agreementVersion')
      .selectAll()
      .where('agreementId', '=', Number(id.slice(1)))
      .orderBy('version')
      .execute();

  test.each(['signed-by-provider', 'signed'] as const)(
    'taking an agreement that is %s back voids its signatures',
    async (status) => {
      const { holder, careProvider, params, agreement } = await bringTo(desk, status, ++serial);
      expect(roles(agreement)).toContain('care-provider');
      const reopened = await desk.call(holder, 'agreements.reopen', { version: 1 }, params);
      expect(reopened).toMatchObject({ status: 'draft', signatures: [] });
      await desk.call(holder, 'agreements.share', undefined, params);
      const signed = await desk.call(careProvider, 'agreements.sign', { version: 1 }, params);
      expect(roles(signed)).toEqual(['care-provider']);
    },
  );

  test('sharing after a change makes a new version, sharing the same again does not', async () => {
    const { holder, params, agreement } = await bringTo(desk, 'shared', ++serial);
    const [first] = await versionsOf(agreement.id);
    await desk.call(holder, 'agreements.reopen', { version: 1 }, params);
    expect(await desk.call(holder, 'agreements.share', undefined, params)).toMatchObject({ version: 1 });

    await desk.call(holder, 'agreements.reopen', { version: 1 }, params);
    const generalTerms = { ...agreement.generalTerms!, activities: 'Wandelen' };
    await desk.call(holder, 'agreements.update', { generalTerms }, params);
    expect(await desk.call(holder, 'agreements.share', undefined, params)).toMatchObject({ version: 2 });

    const versions = await versionsOf(agreement.id);
    expect(versions[0]).toEqual(first);
    expect(JSON.parse(desk.store.unseal(versions[1]!.termsSealed))).toMatchObject({ generalTerms });
  });

  test('a provider returns it with a reason, and sees what was shared until it is shared again', async () => {
    const { holder, careProvider, params, agreement } = await bringTo(desk, 'returned', ++serial);
    expect(agreement.returnReason).toBe('The rate is not what we agreed');
    const rates = [{ careFunction: 'individual-guidance', unit: 'hour', cents: 70_00 } as const];
    const workArrangements = { ...agreement.workArrangements!, start: '2026-11-15', rates };
    const changed = await desk.call(holder, 'agreements.update', { workArrangements }, params);
    expect(changed).toMatchObject({ status: 'returned', start: '2026-11-15', workArrangements });

    const before = await desk.call(careProvider, 'agreements.show', undefined, params);
    expect(before).toMatchObject({
      status: 'returned',
      start: '2026-11-01',
      workArrangements: agreement.workArrangements,
    });
    const shared = await desk.call(holder, 'agreements.share', undefined, params);
    expect(shared).toMatchObject({ version: 2, returnReason: null });
    expect(await desk.call(careProvider, 'agreements.show', undefined, params)).toMatchObject({ workArrangements });
  });

  test('a returned agreement that goes to another provider is a draft for both', async () => {
    const { holder, careProvider, params, agreement } = await bringTo(desk, 'returned', ++serial);
    const other = await register(desk, holder, newProvider('organisation', 700));
    const parties = { ...agreement.parties!, careProviderId: other.id };
    const changed = await desk.call(holder, 'agreements.update', { parties }, params);
    expect(changed).toMatchObject({ status: 'draft', careProvider: { id: other.id } });
    for (const caller of [careProvider, providerOf(other.id)]) {
      await expect(desk.call(caller, 'agreements.show', undefined, params)).rejects.toMatchObject({
        code: 'not-found',
      });
    }
  });

  test('a discarded draft leaves nothing behind', async () => {
    const { holder, params, agreement } = await bringTo(desk, 'returned', ++serial);
    await desk.call(holder, 'agreements.discard', undefined, params);
    expect(await versionsOf(agreement.id)).toEqual([]);
  });

  test('a signature tells who, as what, when, and of which version', async () => {
    const { holder, params, agreement } = await bringTo(desk, 'shared', ++serial);
    await desk.call(holder, 'agreements.reopen', { version: 1 }, params);
    const generalTerms = { ...agreement.generalTerms!, activities: 'Wandelen' };
    await desk.call(holder, 'agreements.update', { generalTerms }, params);
    await desk.call(holder, 'agreements.share', undefined, params);
    const provider = providerOf(agreement.careProvider!.id);
    await desk.call(provider, 'agreements.sign', { version: 2 }, params);
    const rows = await desk.store.db
      .selectFrom('agreementSignature')
      .selectAll()
      .where('agreementId', '=', Number(agreement.id.slice(1)))
      .execute();
    expect(rows).toMatchObject([
      { version: 2, role: 'care-provider', name: provider.name, subjectHash: provider.subject, signedAt: startOfTests },
    ]);
  });
});
