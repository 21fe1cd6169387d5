import { beforeAll, expect, test } from 'vitest';
import type { PortalEvent } from '../../../src/contract/types.ts';
import type { Caller } from '../../../src/portal/access/caller.ts';
import { appendEvents } from '../../../src/portal/store/queries/events/append-events.ts';
import { onBothEngines } from '../support/engines.ts';
import { assessor, assessorOf, municipality, paymentOfficer } from '../support/callers.ts';
import { bringTo, openCase, startOfTests } from '../support/cases.ts';
import { createDesk, type Desk } from '../support/desk.ts';

onBothEngines(({ open }) => {
  let desk: Desk;
  let serial = 0;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
  });
  const feed = async (caller: Caller, filter = {}): Promise<PortalEvent[]> =>
    (await desk.call(caller, 'events.list', filter)).items;
  const typesOf = (events: readonly PortalEvent[]): string[] => events.map(({ type }) => type);

  test('each follows their own part of the life of an agreement, in order', async () => {
    const at = await bringTo(desk, 'ended', ++serial);
    const fromSharing = ['shared', 'signed-by-provider', 'signed', 'submitted', 'approved', 'ended'];
    const all = ['award.entered', 'agreement.created', ...fromSharing.map((name) => `agreement.${name}`)];
    expect(typesOf(await feed(at.holder))).toEqual(all);
    // The payment office entered the register before.
    expect(typesOf(await feed(at.careProvider))).toEqual(['care-provider.changed', ...all.slice(2)]);
    expect(typesOf(await feed(assessor))).toEqual([
      'award.entered',
      'agreement.submitted',
      'agreement.approved',
      'agreement.ended',
    ]);
    // The code of the municipality is the same four digits.
    expect(await feed(assessorOf(municipality))).toEqual([]);
    expect(await feed(paymentOfficer)).toEqual([]);
    const [, first] = await feed(at.careProvider);
    expect(first).toEqual({
      id: expect.stringMatching(/^\d+$/),
      type: 'agreement.shared',
      at: new Date(startOfTests).toISOString(),
      recordId: at.agreement.id,
      budgetHolderId: at.award.budgetHolder.id,
      careProviderId: at.provider.id,
    });
  });

  test('what a holder does with a draft stays with the holder', async () => {
    const at = await openCase(desk, ++serial);
    await desk.call(at.holder, 'agreements.update', { generalTerms: at.agreement.generalTerms! }, at.params);
    await desk.call(at.holder, 'agreements.discard', undefined, at.params);
    expect(typesOf(await feed(at.careProvider))).toEqual(['care-provider.changed']);
    expect(typesOf(await feed(at.holder)).slice(1)).toEqual([
      'agreement.created',
      'agreement.changed',
      'agreement.discarded',
    ]);
  });

  test('after an event come the later ones, also of one type, also page by page', async () => {
    const at = await bringTo(desk, 'approved', ++serial);
    const all = await feed(at.holder);
    expect(await feed(at.holder, { after: all[2]!.id })).toEqual(all.slice(3));
    expect(await feed(at.holder, { after: all.at(-1)!.id })).toEqual([]);
    expect(typesOf(await feed(at.holder, { type: 'agreement.signed' }))).toEqual(['agreement.signed']);

    const first = await desk.call(at.holder, 'events.list', { after: all[0]!.id, limit: 2 });
    expect(first.items).toEqual(all.slice(1, 3));
    const second = await desk.call(at.holder, 'events.list', {
      after: all[0]!.id,
      limit: 2,
      cursor: first.nextCursor!,
    });
    expect(second.items).toEqual(all.slice(3, 5));
  });

  test('a payment officer follows the runs', async () => {
    const at = await openCase(desk, ++serial);
    const [budgetHolderId] = at.holder.budgetHolderIds;
    await appendEvents(desk.store, desk.clock.now, [
      { type: 'payment.paid', recordId: 'U0000001', budgetHolderId: budgetHolderId! },
      { type: 'payment-run.finished', recordId: 'R0000001', params: { count: 1, cents: 1 } },
    ]);
    expect(await feed(paymentOfficer)).toMatchObject([
      { type: 'payment-run.finished', recordId: 'R0000001', budgetHolderId: null, careProviderId: null },
    ]);
  });

  test.each(['x', '-1', '01', '1.5', '9999999999999999'])('%s is not an event to go on from', async (after) => {
    await expect(desk.call(assessor, 'events.list', { after })).rejects.toMatchObject({
      code: 'invalid-input',
      issues: [{ code: 'FIELD_INVALID', path: 'after' }],
    });
  });
});
