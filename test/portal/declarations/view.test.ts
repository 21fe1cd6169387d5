import { expect, test } from 'vitest';
import type { Store } from '../../../src/portal/store/store.ts';
import { paymentOfficer } from '../support/callers.ts';
import { declarable, declarationOf, hours, sharedDesk } from '../support/declarable.ts';
import { onBothEngines } from '../support/engines.ts';

onBothEngines((engine) => {
  const start = sharedDesk(engine);

  test('a declaration is shown with its lines as they were agreed', async () => {
    const desk = await start();
    const at = await declarable(desk, {
      kind: 'employment',
      change: ({ workArrangements, ...terms }) => ({
        ...terms,
        workArrangements: { ...workArrangements, travelCentsPerKm: 23 },
      }),
    });
    const lines = [
      hours('2026-10-02', 90, { line: 12, travelMetres: 4500, note: 'Came by bicycle' }),
      hours('2026-10-01', 60),
    ];
    const invoice = { invoiceNumber: 'F 1', invoiceDate: '2026-11-01' };
    const { id } = await desk.call(at.careProvider, 'declarations.create', declarationOf(at, { ...invoice, lines }));
    const shown = await desk.call(at.holder, 'declarations.show', undefined, { declarationId: id });
    expect(shown).toMatchObject({
      ...invoice,
      id,
      reference: 'october',
      status: 'awaiting-holder',
      agreementId: at.agreement.id,
      budgetHolder: at.agreement.budgetHolder,
      careProvider: { id: at.provider.id, name: at.provider.name },
      lineCount: 2,
      minutes: 150,
      // 28.13 (a half cent up) and 18.75, and 1.04 for 4.5 kilometres
      totalCents: 28_13 + 18_75 + 1_04,
      // With 17.54% of the pay of each line, not of the travel.
      costCents: 28_13 + 4_93 + 18_75 + 3_29 + 1_04,
      submittedBy: 'care-provider',
      submittedAt: '2026-11-03T08:00:00.000Z',
      paymentId: null,
      nextOperations: ['approve', 'reject'],
    });
    const agreed = { careFunction: 'individual-guidance', unit: 'hour', rateCents: 18_75 };
    expect(shown.lines).toEqual([
      {
        line: 12,
        date: '2026-10-02',
        ...agreed,
        minutes: 90,
        amountCents: 28_13,
        travelMetres: 4500,
        travelCents: 1_04,
        note: 'Came by bicycle',
      },
      { line: 2, date: '2026-10-01', ...agreed, minutes: 60, amountCents: 18_75 },
    ]);
    const asProvider = await desk.call(at.careProvider, 'declarations.show', undefined, { declarationId: id });
    expect(asProvider).toEqual({ ...shown, costCents: null, nextOperations: ['withdraw'] });
  });

  test('what was noted about a person cannot be read in the database', async () => {
    const desk = await start();
    const at = await declarable(desk);
    const lines = [hours('2026-10-01', 60, { note: 'Mevrouw was verdrietig' })];
    const { id } = await desk.call(at.careProvider, 'declarations.create', declarationOf(at, { lines }));
    const stored = ({ db }: Pick<Store, 'db'>) =>
      db
        .selectFrom('declaration')
        .selectAll()
        .where('id', '=', Number(id.slice(1)))
        .executeTakeFirstOrThrow();
    expect(JSON.stringify(await stored({ db: desk.store.rows }))).not.toContain('verdrietig');
    expect((await stored(desk.store)).linesJson).toContain('verdrietig');
  });

  test('each sees their own, newest first, narrowed by what is asked for', async () => {
    const desk = await start();
    const one = await declarable(desk);
    const two = await declarable(desk, { provider: one.provider });
    desk.clock.now = Date.UTC(2026, 11, 3);
    const of = (at: typeof one, month: string) =>
      declarationOf(at, { reference: `${at.agreement.id} ${month}`, month, lines: [hours(`${month}-01`, 60)] });
    const declarations = [of(one, '2026-10'), of(two, '2026-10'), of(one, '2026-11')];
    const { results } = await desk.call(one.careProvider, 'declarations.batch', { declarations });
    const [a, b, c] = results.map(({ declarationId }) => declarationId!) as [string, string, string];
    await desk.call(one.holder, 'declarations.decide', { decisions: [{ declarationId: a, decision: 'approve' }] });

    const list = async (caller: typeof one.holder, filter = {}) =>
      (await desk.call(caller, 'declarations.list', filter)).items.map(({ id }) => id);
    expect(await list(one.holder)).toEqual([c, a]);
    expect(await list(two.representative)).toEqual([b]);
    expect(await list(one.careProvider)).toEqual([c, b, a]);
    expect((await list(paymentOfficer)).slice(0, 3)).toEqual([c, b, a]);
    expect(await list(one.careProvider, { month: '2026-10' })).toEqual([b, a]);
    expect(await list(one.careProvider, { status: 'awaiting-holder' })).toEqual([c, b]);
    expect(await list(one.careProvider, { agreementId: two.agreement.id })).toEqual([b]);
    expect(await list(one.careProvider, { budgetHolderId: one.agreement.budgetHolder.id })).toEqual([c, a]);
    expect(await list(one.holder, { careProviderId: one.provider.id, reference: declarations[2]!.reference })).toEqual([
      c,
    ]);
    expect(await list(one.holder, { budgetHolderId: two.agreement.budgetHolder.id })).toEqual([]);

    const first = await desk.call(one.careProvider, 'declarations.list', { limit: 2 });
    const rest = await desk.call(one.careProvider, 'declarations.list', { limit: 2, cursor: first.nextCursor! });
    expect([first.items, rest.items].map((items) => items.map(({ id }) => id))).toEqual([[c, b], [a]]);
    expect(rest.nextCursor).toBeNull();
  });
});
