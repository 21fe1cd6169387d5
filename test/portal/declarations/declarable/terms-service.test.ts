import { expect, test } from 'vitest';
import type { AgreementTerms } from '../../../../src/domain/agreement-terms.ts';
import { representativeOf } from '../../support/callers.ts';
import { besides, declarable, declarationOf, hours, sharedDesk } from '../../support/declarable.ts';
import { onBothEngines } from '../../support/engines.ts';

function endingOn(end: string) {
  return (terms: AgreementTerms): AgreementTerms => ({
    ...terms,
    workArrangements: { ...terms.workArrangements, termKind: 'fixed', end },
    // A fixed term has the high charges.
    ...(terms.parties.kind === 'employment' && { generalTerms: { ...terms.generalTerms, employerCharges: 'high' } }),
  });
}

onBothEngines((engine) => {
  const start = sharedDesk(engine);

  test('a holder reads what care may be declared, and what is left to pay it from', async () => {
    const desk = await start();
    const at = await declarable(desk, { kind: 'employment', amountCents: 20_000_00, change: endingOn('2026-12-31') });
    const { items, nextCursor } = await desk.call(at.holder, 'declarableTerms.list', {});
    expect(nextCursor).toBeNull();
    expect(items).toEqual([
      {
        agreementId: at.agreement.id,
        status: 'approved',
        kind: 'employment',
        budgetHolderId: at.agreement.budgetHolder.id,
        careProviderId: at.provider.id,
        start: '2026-10-01',
        end: '2026-12-31',
        rates: [{ careFunction: 'individual-guidance', unit: 'hour', cents: 18_75 }],
        minutesPerWeek: 480,
        daysPerWeek: 2,
        travelCentsPerKm: null,
        monthlyAmountCents: null,
        employerCharges: 'high',
        amended: [],
        consents: [],
        providerFormality: 'informal',
        providerKind: 'person',
        awards: [
          {
            id: at.awardId,
            law: 'Wlz',
            status: 'active',
            start: '2026-01-01',
            end: '2026-12-31',
            careFunctions: ['personal-care', 'individual-guidance', 'household-help'],
            remainingCents: 20_000_00,
          },
        ],
      },
    ]);
    expect([...desk.touched]).toEqual(at.holder.budgetHolderIds);
  });

  test('a care provider reads the same without the budget and without other care', async () => {
    const desk = await start();
    const at = await declarable(desk);
    const { items } = await desk.call(at.careProvider, 'declarableTerms.list', {});
    const [own] = (await desk.call(at.holder, 'declarableTerms.list', {})).items;
    const awards = [
      { ...own!.awards[0], careFunctions: ['individual-guidance'], remainingCents: null, depositLeftCents: null },
    ];
    expect(items).toEqual([{ ...own, awards }]);
  });

  test('only agreements that were approved are there, each for its parties', async () => {
    const desk = await start();
    const one = await declarable(desk);
    const other = await declarable(desk);
    const draft = await desk.call(one.holder, 'agreements.create', {});
    const idsOf = async (caller: typeof one.holder) =>
      (await desk.call(caller, 'declarableTerms.list', {})).items.map(({ agreementId }) => agreementId);
    expect(await idsOf(one.holder)).toEqual([one.agreement.id]);
    expect(await idsOf(one.holder)).not.toContain(draft.id);
    expect(await idsOf(other.careProvider)).toEqual([other.agreement.id]);
    const both = representativeOf(one.agreement.budgetHolder.id, other.agreement.budgetHolder.id);
    expect(await idsOf(both)).toEqual([one.agreement.id, other.agreement.id]);
    expect(await idsOf(representativeOf())).toEqual([]);
  });

  test('a month is open within the term, until it is declared', async () => {
    const desk = await start();
    const at = await declarable(desk, { change: endingOn('2026-11-01') });
    const isOpen = async (month: string) =>
      (await desk.call(at.careProvider, 'declarableTerms.list', { openIn: month })).items.length === 1;
    expect(await Promise.all(['2026-09', '2026-10', '2026-11', '2026-12'].map(isOpen))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    const { id } = await desk.call(at.careProvider, 'declarations.create', declarationOf(at));
    expect(await isOpen('2026-10')).toBe(false);
    await desk.call(at.careProvider, 'declarations.withdraw', undefined, { declarationId: id });
    expect(await isOpen('2026-10')).toBe(true);
  });

  test('they come in pages, in the order of their numbers', async () => {
    const desk = await start();
    const at = await declarable(desk);
    const second = await besides(desk, at, { kind: 'assignment' });
    const third = await besides(desk, at, { kind: 'assignment-family' });
    const page = await desk.call(at.holder, 'declarableTerms.list', { limit: '2' });
    const rest = await desk.call(at.holder, 'declarableTerms.list', { limit: '2', cursor: page.nextCursor! });
    expect([...page.items, ...rest.items].map(({ agreementId }) => agreementId)).toEqual([
      at.agreement.id,
      second.agreement.id,
      third.agreement.id,
    ]);
    expect(rest.nextCursor).toBeNull();
  });

  test('a party reads what was declared, whatever became of it, and without what the care was', async () => {
    const desk = await start();
    const at = await declarable(desk);
    const other = await declarable(desk);
    const lines = [hours('2026-10-01', 120, { note: 'Mevrouw was verdrietig' }), hours('2026-10-30', 60)];
    const first = declarationOf(at, { lines, invoiceNumber: 'F 1', invoiceDate: '2026-11-01' });
    const { id, totalCents } = await desk.call(at.careProvider, 'declarations.create', first);
    await desk.call(at.careProvider, 'declarations.withdraw', undefined, { declarationId: id });
    const again = await desk.call(at.careProvider, 'declarations.create', { ...first, reference: 'again' });
    await desk.call(other.careProvider, 'declarations.create', declarationOf(other));

    const { items } = await desk.call(at.careProvider, 'declaredMonths.list', {});
    const declared = {
      agreementId: at.agreement.id,
      careProviderId: at.provider.id,
      month: '2026-10',
      kind: 'care-delivered',
      invoiceNumber: 'F 1',
      minutes: 180,
      totalCents,
      // October 2026 begins on a Thursday and ends on a Saturday.
      minutesInFirstWeek: 120,
      minutesInLastWeek: 60,
      careByDay: { work: [120, ...new Array<number>(28).fill(0), 60], whole: [] },
    };
    expect(items).toEqual([
      { ...declared, declarationId: id, status: 'withdrawn', reference: 'october' },
      { ...declared, declarationId: again.id, status: 'awaiting-holder', reference: 'again' },
    ]);
    expect([...desk.touched]).toEqual(at.holder.budgetHolderIds);
    expect((await desk.call(at.holder, 'declaredMonths.list', {})).items).toEqual(items);
    expect((await desk.call(at.holder, 'declaredMonths.list', { from: '2026-11' })).items).toEqual([]);
  });
});
