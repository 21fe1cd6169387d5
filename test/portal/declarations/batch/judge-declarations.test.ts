import { describe, expect, test } from 'vitest';
import type { DeclarationInput } from '../../../../src/domain/index.ts';
import type { Caller } from '../../../../src/portal/access/caller.ts';
import { declarable, declarationOf, hours, remaining, sharedDesk } from '../../support/declarable.ts';
import type { Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';

async function send(desk: Desk, caller: Caller, ...declarations: unknown[]) {
  return (await desk.call(caller, 'declarations.batch', { declarations: declarations as DeclarationInput[] })).results;
}

async function count(desk: Desk, caller: Caller): Promise<number> {
  return (await desk.call(caller, 'declarations.list', {})).items.length;
}

onBothEngines((engine) => {
  const start = sharedDesk(engine);

  describe('a declaration that is right', () => {
    test('of a care provider waits for the holder and puts no money aside', async () => {
      const desk = await start();
      const at = await declarable(desk);
      const [result] = await send(desk, at.careProvider, declarationOf(at));
      expect(result).toMatchObject({
        outcome: 'created',
        reference: 'october',
        status: 'awaiting-holder',
        minutes: 120,
        totalCents: 129_60,
        issues: [],
      });
      expect(await remaining(desk, at)).toBe(48_000_00);
      const { items } = await desk.call(at.holder, 'events.list', { type: 'declaration.awaiting-holder' });
      expect(items).toMatchObject([{ recordId: result!.declarationId }]);
    });

    test.each(['holder', 'representative'] as const)('of a %s is submitted, and its money put aside', async (role) => {
      const desk = await start();
      const at = await declarable(desk);
      const [result] = await send(desk, at[role], declarationOf(at));
      expect(result).toMatchObject({ outcome: 'created', status: 'submitted' });
      expect(await remaining(desk, at)).toBe(48_000_00 - 129_60);
      const { items } = await desk.call(at.holder, 'events.list', { type: 'declaration.submitted' });
      expect(items).toMatchObject([{ recordId: result!.declarationId }]);
    });

    test('of an employee costs the budget the charges of the employer as well', async () => {
      const desk = await start();
      const at = await declarable(desk, { kind: 'employment' });
      const [result] = await send(desk, at.holder, declarationOf(at));
      expect(result).toMatchObject({ outcome: 'created', totalCents: 37_50 });
      // 17.54% of 37.50 is 6.5775
      expect(await remaining(desk, at)).toBe(48_000_00 - 37_50 - 6_58);
    });
  });

  describe('the same declaration again', () => {
    test('is a duplicate of the first, which it names, whatever the order and the numbers of its lines', async () => {
      const desk = await start();
      const at = await declarable(desk);
      const lines = [hours('2026-10-01', 60, { line: 2 }), hours('2026-10-02', 90, { line: 3, note: 'Extra' })];
      const [first] = await send(desk, at.careProvider, declarationOf(at, { lines }));
      const turned = lines.map((line, index) => ({ ...line, line: 90 - index })).reverse();
      const [again] = await send(desk, at.careProvider, declarationOf(at, { lines: turned }));
      expect(again).toEqual({ ...first, outcome: 'duplicate' });
      expect(await count(desk, at.careProvider)).toBe(1);
    });

    test('is still a duplicate years later, and tells what became of it', async () => {
      const desk = await start();
      const at = await declarable(desk);
      const [first] = await send(desk, at.careProvider, declarationOf(at));
      const params = { declarationId: first!.declarationId! };
      await desk.call(at.careProvider, 'declarations.withdraw', undefined, params);
      desk.clock.now += 3 * 365 * 86_400_000;
      const [again] = await send(desk, at.careProvider, declarationOf(at));
      expect(again).toMatchObject({ outcome: 'duplicate', ...params, status: 'withdrawn' });
    });

    test.each([
      ['other minutes', { lines: [hours('2026-10-01', 150)] }],
      ['another note', { lines: [hours('2026-10-01', 120, { note: 'Later' })] }],
      ['an invoice number', { invoiceNumber: 'F1', invoiceDate: '2026-11-01' }],
      ['a total', { totalCents: 129_60 }],
    ])('with %s is refused, and names the first', async (_, change) => {
      const desk = await start();
      const at = await declarable(desk);
      const [first] = await send(desk, at.careProvider, declarationOf(at));
      const [again] = await send(desk, at.careProvider, declarationOf(at, change));
      expect(again).toMatchObject({ outcome: 'rejected', declarationId: null });
      expect(again!.issues).toContainEqual(
        expect.objectContaining({ code: 'REFERENCE_REUSED', params: { declaration: first!.declarationId } }),
      );
    });

    test('within one batch is a duplicate of the first in it', async () => {
      const desk = await start();
      const at = await declarable(desk);
      const [first, again] = await send(desk, at.holder, declarationOf(at), declarationOf(at));
      expect(again).toEqual({ ...first, outcome: 'duplicate' });
      expect(await remaining(desk, at)).toBe(48_000_00 - 129_60);
    });
  });

  describe('in one batch', () => {
    test('a second one for the same month is refused, and names the first by its reference', async () => {
      const desk = await start();
      const at = await declarable(desk);
      const second = declarationOf(at, { reference: 'again', lines: [hours('2026-10-02', 60)] });
      const [first, refused] = await send(desk, at.careProvider, declarationOf(at), second);
      expect(first!.outcome).toBe('created');
      expect(refused!.issues).toMatchObject([{ code: 'DUPLICATE_MONTH', params: { declaration: 'october' } }]);
    });

    test('a wrong one does not take the right ones with it, and each is answered in its place', async () => {
      const desk = await start();
      const one = await declarable(desk);
      const two = await declarable(desk);
      const provider = one.careProvider;
      const results = await send(
        desk,
        provider,
        { reference: 'bare', lines: [{ line: 7, date: '2026-13-01', minuten: 60 }] },
        declarationOf(one, { reference: 'good' }),
        'not even an object',
        declarationOf(two, { reference: "somebody else's" }),
        declarationOf(one, { reference: 'late', month: '2026-08', lines: [hours('2026-08-01', 60)] }),
      );
      expect(results.map(({ outcome, reference }) => [outcome, reference])).toEqual([
        ['rejected', 'bare'],
        ['created', 'good'],
        ['rejected', ''],
        ['rejected', "somebody else's"],
        ['rejected', 'late'],
      ]);
      expect(results[0]!.issues).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ code: 'FIELD_MISSING', path: 'agreementId' }),
          expect.objectContaining({ code: 'DATE_INVALID', path: 'lines.0.date', line: 7 }),
          expect.objectContaining({ code: 'FIELD_UNKNOWN', path: 'lines.0.minuten', line: 7 }),
        ]),
      );
      expect(results[3]!.issues).toMatchObject([{ code: 'AGREEMENT_NOT_FOUND' }]);
      expect(await count(desk, provider)).toBe(1);
    });

    test('money is put aside in the order given: what does not fit is refused, what comes after it may fit', async () => {
      const desk = await start();
      const at = await declarable(desk, { amountCents: 300_00 });
      desk.clock.now = Date.UTC(2027, 0, 5);
      const of = (month: string, minutes: number) =>
        declarationOf(at, { reference: month, month, lines: [hours(`${month}-01`, minutes)] });
      const results = await send(desk, at.holder, of('2026-12', 120), of('2026-11', 180), of('2026-10', 120));
      expect(results.map(({ outcome }) => outcome)).toEqual(['created', 'rejected', 'created']);
      const [issue] = results[1]!.issues.filter(({ severity }) => severity === 'error');
      expect(issue).toMatchObject({ code: 'INSUFFICIENT_BUDGET', params: { found: 194_40, remaining: 170_40 } });
      expect(await remaining(desk, at)).toBe(300_00 - 2 * 129_60);
    });

    test('the hours of a week are counted over the border of the month', async () => {
      const desk = await start();
      const at = await declarable(desk, { kind: 'assignment-family' });
      desk.clock.now = Date.UTC(2026, 11, 3);
      // The last week of October has its Sunday, 1 November, in the next month.
      const days = ['26', '27', '28', '29', '30'].map((day) => hours(`2026-10-${day}`, 480));
      const october = declarationOf(at, { lines: days });
      const november = declarationOf(at, {
        reference: 'november',
        month: '2026-11',
        lines: [hours('2026-11-01', 60)],
      });
      const [first, second] = await send(desk, at.careProvider, october, november);
      expect(first!.outcome).toBe('created');
      expect(second!.issues).toMatchObject([
        { code: 'WEEK_OVER_40', params: { week: '2026-10-26', found: 2460, expected: 2400 } },
      ]);
      const [later] = await send(desk, at.careProvider, november);
      expect(later!.issues).toMatchObject([{ code: 'WEEK_OVER_40', params: { found: 2460 } }]);
    });
  });

  describe('a dry run', () => {
    test('says what the batch would say, and changes nothing', async () => {
      const desk = await start();
      const at = await declarable(desk);
      const [stored] = await send(desk, at.careProvider, declarationOf(at));
      const wrong = declarationOf(at, { reference: 'wrong', month: '2026-11', lines: [hours('2026-11-01', 50)] });
      const declarations = [declarationOf(at), wrong];
      const before = await desk.call(at.holder, 'events.list', {});
      const { results } = await desk.call(at.careProvider, 'declarations.check', { declarations });
      expect(results[0]).toEqual({ ...stored, outcome: 'duplicate', costCents: null });
      expect(results[1]).toEqual({ ...(await send(desk, at.careProvider, wrong))[0], costCents: null });
      expect(await desk.call(at.holder, 'events.list', {})).toEqual(before);
    });

    test('gives what is acceptable no number and no status', async () => {
      const desk = await start();
      const at = await declarable(desk);
      const declarations = [declarationOf(at), declarationOf(at)];
      const { results } = await desk.call(at.holder, 'declarations.check', { declarations });
      const nothing = { declarationId: null, status: null, totalCents: 129_60 };
      expect(results).toMatchObject([
        { outcome: 'acceptable', costCents: 129_60, ...nothing },
        { outcome: 'duplicate', costCents: null, ...nothing },
      ]);
      expect(await count(desk, at.holder)).toBe(0);
      expect(await remaining(desk, at)).toBe(48_000_00);
    });
  });

  describe('a single declaration', () => {
    test('is answered whole, and the second time with the same one', async () => {
      const desk = await start();
      const at = await declarable(desk);
      const first = await desk.call(at.holder, 'declarations.create', declarationOf(at));
      expect(first).toMatchObject({ status: 'submitted', totalCents: 129_60, costCents: 129_60 });
      expect(await desk.call(at.holder, 'declarations.create', declarationOf(at))).toEqual(first);
      expect(await remaining(desk, at)).toBe(48_000_00 - 129_60);
    });

    test('that breaks a rule is an error with the issues, and stores nothing', async () => {
      const desk = await start();
      const at = await declarable(desk);
      const wrong = declarationOf(at, { lines: [hours('2026-10-01', 50)] });
      await expect(desk.call(at.holder, 'declarations.create', wrong)).rejects.toMatchObject({
        code: 'rules-violated',
        issues: [{ code: 'QUARTER_HOURS', line: 1 }],
      });
      expect(await count(desk, at.holder)).toBe(0);
    });
  });
});
