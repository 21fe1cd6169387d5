import { expect, test } from 'vitest';
import { PortalError } from '../../../../src/portal/answers/portal-error.ts';
import { onBothEngines } from '../../support/engines.ts';
import { assessor } from '../../support/callers.ts';
import { bringTo, startOfTests, type Case, type Reachable } from '../../support/cases.ts';
import { createDesk, type Desk } from '../../support/desk.ts';

type Act = (desk: Desk, at: Case) => Promise<unknown>;
const sign: Act = (desk, { careProvider, params }) =>
  desk.call(careProvider, 'agreements.sign', { version: 1 }, params);
const giveBack: Act = (desk, { careProvider, params }) =>
  desk.call(careProvider, 'agreements.return', { version: 1, reason: 'No' }, params);
const reopen: Act = (desk, { holder, params }) => desk.call(holder, 'agreements.reopen', { version: 1 }, params);
const share: Act = (desk, { holder, params }) => desk.call(holder, 'agreements.share', undefined, params);
const approve: Act = (desk, { params }) =>
  desk.call(assessor, 'agreements.assess', { version: 1, decision: 'approve' }, params);
const reject: Act = (desk, { params }) =>
  desk.call(assessor, 'agreements.assess', { version: 1, decision: 'reject', reason: 'No' }, params);

const rows: { name: string; status: Reachable; acts: [Act, Act] }[] = [
  { name: 'sign and sign', status: 'shared', acts: [sign, sign] },
  { name: 'sign and return', status: 'shared', acts: [sign, giveBack] },
  { name: 'sign and take back', status: 'shared', acts: [giveBack, reopen] },
  { name: 'share and share', status: 'draft', acts: [share, share] },
  { name: 'approve and reject', status: 'in-assessment', acts: [approve, reject] },
];

onBothEngines(({ freshDatabase, open }) => {
  test.each(rows)('of $name at the same moment, by two processes, one is done', async ({ status, acts }) => {
    const database = await freshDatabase();
    const desks = [createDesk(await open(database), startOfTests), createDesk(await open(database), startOfTests)];
    const at = await bringTo(desks[0]!, status, 1);
    const before = await desks[0]!.call(at.holder, 'events.list', {});

    const results = await Promise.allSettled(acts.map((act, index) => act(desks[index]!, at)));
    const failed = results.filter((result) => result.status === 'rejected').map(({ reason }) => reason as unknown);
    expect(failed).toHaveLength(1);
    expect(failed[0]).toBeInstanceOf(PortalError);
    // Who comes second finds it in another status, or taken out of sight.
    expect(['status-conflict', 'not-found']).toContain((failed[0] as PortalError).code);
    const after = await desks[0]!.call(at.holder, 'events.list', {});
    expect(after.items).toHaveLength(before.items.length + 1);
  });

  test('a change that comes while an agreement is being shared is either in it or refused', async () => {
    const database = await freshDatabase();
    const desks = [createDesk(await open(database), startOfTests), createDesk(await open(database), startOfTests)];
    const at = await bringTo(desks[0]!, 'draft', 1);
    const rates = [{ careFunction: 'individual-guidance', unit: 'hour', cents: 999_00 } as const];
    const workArrangements = { ...at.agreement.workArrangements!, rates };
    const [changed, shared] = await Promise.allSettled([
      desks[0]!.call(at.holder, 'agreements.update', { workArrangements }, at.params),
      share(desks[1]!, at),
    ]);
    // The new rate is above the maximum, so that both cannot have been done.
    expect([changed.status, shared.status].toSorted()).toEqual(['fulfilled', 'rejected']);
    const { status } = await desks[0]!.call(at.holder, 'agreements.show', undefined, at.params);
    expect(status).toBe(shared.status === 'fulfilled' ? 'shared' : 'draft');
  });
});
