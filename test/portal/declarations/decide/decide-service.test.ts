import { expect, test } from 'vitest';
import type { Decision } from '../../../../src/contract/types.ts';
import type { Caller } from '../../../../src/portal/access/caller.ts';
import { assessor } from '../../support/callers.ts';
import {
  besides,
  declarable,
  type Declarable,
  declarationOf,
  hours,
  remaining,
  sharedDesk,
} from '../../support/declarable.ts';
import type { Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';

async function declare(desk: Desk, at: Declarable): Promise<string> {
  return (await desk.call(at.careProvider, 'declarations.create', declarationOf(at))).id;
}

async function decide(desk: Desk, caller: Caller, ...decisions: Decision[]) {
  return (await desk.call(caller, 'declarations.decide', { decisions })).results;
}

function approve(declarationId: string): Decision {
  return { declarationId, decision: 'approve' };
}

function reject(declarationId: string, reason?: string): Decision {
  return {
    declarationId,
    decision: 'reject',
    ...(reason !== undefined && { reason }),
  };
}

function show(desk: Desk, caller: Caller, declarationId: string) {
  return desk.call(caller, 'declarations.show', undefined, { declarationId });
}

onBothEngines((engine) => {
  const start = sharedDesk(engine);

  test.each(['holder', 'representative'] as const)('a %s approves: the money is put aside', async (role) => {
    const desk = await start();
    const at = await declarable(desk);
    const id = await declare(desk, at);
    desk.clock.now += 3_600_000;
    expect(await decide(desk, at[role], approve(id))).toEqual([
      { declarationId: id, outcome: 'approved', status: 'submitted', issues: [] },
    ]);
    expect(await remaining(desk, at)).toBe(48_000_00 - 129_60);
    expect(await show(desk, at.holder, id)).toMatchObject({
      status: 'submitted',
      decidedAt: new Date(desk.clock.now).toISOString(),
    });
    const { items } = await desk.call(at.careProvider, 'events.list', { type: 'declaration.approved' });
    expect(items.map(({ recordId }) => recordId)).toEqual([id]);
  });

  test('a rejection has a reason, which the provider reads, and leaves the budget as it was', async () => {
    const desk = await start();
    const at = await declarable(desk);
    const id = await declare(desk, at);
    const [refused] = await decide(desk, at.holder, reject(id));
    expect(refused).toMatchObject({
      outcome: 'refused',
      status: 'awaiting-holder',
      issues: [{ code: 'REASON_MISSING' }],
    });
    const [rejected] = await decide(desk, at.holder, reject(id, 'I was on holiday'));
    expect(rejected).toMatchObject({ outcome: 'rejected', status: 'rejected', issues: [] });
    expect(await show(desk, at.careProvider, id)).toMatchObject({ rejectionReason: 'I was on holiday' });
    expect(await remaining(desk, at)).toBe(48_000_00);
    const { items } = await desk.call(at.careProvider, 'messages.list', {});
    expect(items.map(({ body }) => body).join()).toContain('I was on holiday');
  });

  test('said again, a decision stands as it was', async () => {
    const desk = await start();
    const at = await declarable(desk);
    const other = await besides(desk, at);
    const approved = await declare(desk, at);
    const rejected = await declare(desk, other);
    const both = [approve(approved), reject(rejected, 'No')];
    const first = await decide(desk, at.holder, ...both);
    const again = await decide(desk, at.holder, ...both);
    expect(again.map(({ issues: _, ...result }) => result)).toEqual(first.map(({ issues: _, ...result }) => result));
    for (const { issues, status } of again) {
      expect(issues).toMatchObject([{ code: 'ALREADY_DECIDED', severity: 'warning', params: { found: status } }]);
    }
    expect(await decide(desk, at.holder, approve(approved), approve(approved))).toEqual([again[0], again[0]]);
    expect(await remaining(desk, at)).toBe(48_000_00 - 129_60);
    const { items } = await desk.call(at.careProvider, 'events.list', { type: 'declaration.approved' });
    expect(items).toHaveLength(1);
  });

  test('what was decided is not decided otherwise, not even in one batch', async () => {
    const desk = await start();
    const at = await declarable(desk);
    const id = await declare(desk, at);
    const results = await decide(desk, at.holder, approve(id), reject(id, 'Changed my mind'));
    expect(results).toMatchObject([
      { outcome: 'approved' },
      {
        outcome: 'refused',
        status: 'submitted',
        issues: [{ code: 'STATUS_NOT_ALLOWED', params: { found: 'submitted' } }],
      },
    ]);
  });

  test.each([
    ['approve', 'own'],
    ['approve', 'withdrawn'],
    ['reject', 'withdrawn'],
  ] as const)('there is nothing to %s of one that is %s', async (decision, which) => {
    const desk = await start();
    const at = await declarable(desk);
    const sender = which === 'own' ? at.holder : at.careProvider;
    const { id } = await desk.call(sender, 'declarations.create', declarationOf(at));
    if (which === 'withdrawn') await desk.call(sender, 'declarations.withdraw', undefined, { declarationId: id });
    const [result] = await decide(desk, at.holder, decision === 'approve' ? approve(id) : reject(id, 'No'));
    expect(result).toMatchObject({ outcome: 'refused', issues: [{ code: 'STATUS_NOT_ALLOWED' }] });
  });

  test('what is not the own holder’s does not exist, and each decision is answered by itself', async () => {
    const desk = await start();
    const mine = await declarable(desk);
    const other = await declarable(desk);
    const own = await declare(desk, mine);
    const strange = await declare(desk, other);
    const results = await decide(desk, mine.holder, approve(strange), approve('D0999999'), approve(own));
    const unknown = { outcome: 'refused', status: null, issues: [{ code: 'RECORD_NOT_FOUND' }] };
    expect(results).toMatchObject([unknown, unknown, { outcome: 'approved' }]);
    expect(await show(desk, other.holder, strange)).toMatchObject({ status: 'awaiting-holder' });
  });

  test('what does not fit any more is refused in the order given', async () => {
    const desk = await start();
    const at = await declarable(desk, { amountCents: 300_00 });
    const ids = [
      await declare(desk, at),
      await declare(desk, await besides(desk, at)),
      await declare(desk, await besides(desk, at)),
    ];
    const results = await decide(desk, at.holder, ...ids.toReversed().map(approve));
    expect(results.map(({ outcome, status }) => [outcome, status])).toEqual([
      ['approved', 'submitted'],
      ['approved', 'submitted'],
      ['refused', 'awaiting-holder'],
    ]);
    expect(results[2]!.issues).toMatchObject([
      { code: 'INSUFFICIENT_BUDGET', params: { award: at.awardId, found: 129_60, remaining: 40_80 } },
    ]);
  });

  test('an award that was withdrawn since pays no more', async () => {
    const desk = await start();
    const at = await declarable(desk);
    const id = await declare(desk, at);
    await desk.call(
      assessor,
      'awards.withdraw',
      { from: '2026-01-01', reason: 'Moved abroad' },
      { awardId: at.awardId },
    );
    const [result] = await decide(desk, at.holder, approve(id));
    expect(result).toMatchObject({ outcome: 'refused', issues: [{ code: 'AWARD_ENDED' }] });
  });

  test('care after the last day of an agreement is not approved', async () => {
    const desk = await start();
    const at = await declarable(desk);
    const other = await declarable(desk);
    const lines = [hours('2026-10-03', 60), hours('2026-10-02', 60), hours('2026-10-01', 60)];
    const { id } = await desk.call(at.careProvider, 'declarations.create', declarationOf(at, { lines }));
    const beside = await declare(desk, other);
    // As an amendment may leave it: who ends an agreement is held to what was declared.
    for (const { agreement } of [at, other]) {
      const number = Number(agreement.id.slice(1));
      await desk.store.db.updateTable('agreement').set({ end: '2026-10-01' }).where('id', '=', number).execute();
    }
    const [result] = await decide(desk, at.holder, approve(id));
    expect(result).toMatchObject({
      outcome: 'refused',
      status: 'awaiting-holder',
      issues: [{ code: 'OUTSIDE_TERM', params: { found: '2026-10-02', expected: '2026-10-01/2026-10-01' } }],
    });
    expect(await remaining(desk, at)).toBe(48_000_00);
    expect(await decide(desk, other.holder, approve(beside))).toMatchObject([{ outcome: 'approved' }]);
    expect(await decide(desk, at.holder, reject(id, 'After the end'))).toMatchObject([{ outcome: 'rejected' }]);
  });

  test('after four weeks it is late, which is said and changes nothing', async () => {
    const desk = await start();
    const at = await declarable(desk);
    const id = await declare(desk, at);
    desk.clock.now = Date.parse('2026-12-02T12:00:00Z');
    const [result] = await decide(desk, at.holder, approve(id));
    expect(result).toMatchObject({
      outcome: 'approved',
      issues: [
        { code: 'TOO_LATE_HOLDER', severity: 'warning', params: { found: '2026-12-02', expected: '2026-12-01' } },
      ],
    });
  });

  test('the access log is told whose data it was', async () => {
    const desk = await start();
    const mine = await declarable(desk);
    const other = await declarable(desk);
    const own = await declare(desk, mine);
    const strange = await declare(desk, other);
    await decide(desk, mine.holder, approve(own), approve(strange));
    expect([...desk.touched]).toEqual(mine.holder.budgetHolderIds);
  });
});
