import { expect, test } from 'vitest';
import type { Caller } from '../../../../src/portal/access/caller.ts';
import { declarable, declarationOf, remaining, sharedDesk } from '../../support/declarable.ts';
import type { Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';

async function told(desk: Desk, reader: Caller, id: string): Promise<string[]> {
  return (await desk.call(reader, 'messages.list', {})).items
    .filter(({ recordId }) => recordId === id)
    .map(({ type }) => type);
}

onBothEngines((engine) => {
  const start = sharedDesk(engine);

  test('a provider withdraws what the holder has not decided on; a corrected one can come', async () => {
    const desk = await start();
    const at = await declarable(desk);
    const invoice = { invoiceNumber: 'F1', invoiceDate: '2026-11-01' };
    const first = await desk.call(at.careProvider, 'declarations.create', declarationOf(at, invoice));
    const params = { declarationId: first.id };
    expect(first.nextOperations).toEqual(['withdraw']);
    expect(await desk.call(at.careProvider, 'declarations.withdraw', undefined, params)).toEqual({
      ...first,
      status: 'withdrawn',
      nextOperations: [],
    });
    // Month and invoice number are free again, the reference is not.
    const corrected = declarationOf(at, { ...invoice, reference: 'corrected' });
    const second = await desk.call(at.careProvider, 'declarations.create', corrected);
    expect(second).toMatchObject({ status: 'awaiting-holder', invoiceNumber: 'F1' });
    const { items } = await desk.call(at.holder, 'events.list', { type: 'declaration.withdrawn' });
    expect(items).toMatchObject([{ recordId: first.id }]);
    for (const reader of [at.holder, at.representative]) {
      expect(await told(desk, reader, first.id)).toContain('declaration.withdrawn');
    }
    expect(await told(desk, at.careProvider, first.id)).not.toContain('declaration.withdrawn');
  });

  test('after a rejection the month is free as well', async () => {
    const desk = await start();
    const at = await declarable(desk);
    const { id } = await desk.call(at.careProvider, 'declarations.create', declarationOf(at));
    const decisions = [{ declarationId: id, decision: 'reject' as const, reason: 'Wrong day' }];
    await desk.call(at.holder, 'declarations.decide', { decisions });
    const corrected = declarationOf(at, { reference: 'corrected' });
    expect(await desk.call(at.careProvider, 'declarations.create', corrected)).toMatchObject({ month: '2026-10' });
  });

  test.each(['declared', 'approved'])('a holder withdraws what was %s, and the money is there again', async (how) => {
    const desk = await start();
    const at = await declarable(desk, { kind: 'employment' });
    const sender = how === 'declared' ? at.holder : at.careProvider;
    const { id } = await desk.call(sender, 'declarations.create', declarationOf(at));
    if (how === 'approved') {
      await desk.call(at.holder, 'declarations.decide', { decisions: [{ declarationId: id, decision: 'approve' }] });
    }
    expect(await remaining(desk, at)).toBe(48_000_00 - 44_08);
    await desk.call(at.representative, 'declarations.withdraw', undefined, { declarationId: id });
    expect(await remaining(desk, at)).toBe(48_000_00);
    expect(await told(desk, at.careProvider, id)).toContain('declaration.withdrawn-by-holder');
    expect(await told(desk, at.holder, id)).not.toContain('declaration.withdrawn-by-holder');
    const decisions = [{ declarationId: id, decision: 'approve' as const }];
    const { results } = await desk.call(at.holder, 'declarations.decide', { decisions });
    expect(results).toMatchObject([{ outcome: 'refused', status: 'withdrawn' }]);
    await desk.call(at.holder, 'declarations.create', declarationOf(at, { reference: 'corrected' }));
  });

  test.each([
    { sender: 'careProvider', by: 'holder', status: 'awaiting-holder' },
    { sender: 'holder', by: 'careProvider', status: 'submitted' },
  ] as const)('what is $status is not for the $by to withdraw', async ({ sender, by, status }) => {
    const desk = await start();
    const at = await declarable(desk);
    const { id } = await desk.call(at[sender], 'declarations.create', declarationOf(at));
    const attempt = desk.call(at[by], 'declarations.withdraw', undefined, { declarationId: id });
    await expect(attempt).rejects.toMatchObject({ code: 'status-conflict', params: { status } });
  });

  test('what is not one’s own is not there', async () => {
    const desk = await start();
    const mine = await declarable(desk);
    const other = await declarable(desk);
    const { id } = await desk.call(mine.careProvider, 'declarations.create', declarationOf(mine));
    for (const caller of [other.careProvider, other.holder, other.representative]) {
      for (const name of ['declarations.show', 'declarations.withdraw'] as const) {
        await expect(desk.call(caller, name, undefined, { declarationId: id })).rejects.toMatchObject({
          code: 'not-found',
        });
      }
    }
  });
});
