import { expect, test } from 'vitest';
import type { DeclarationResult } from '../../../../src/contract/types.ts';
import type { DeclarationInput } from '../../../../src/domain/index.ts';
import type { Caller } from '../../../../src/portal/access/caller.ts';
import {
  besides,
  declarable,
  type Declarable,
  declarationOf,
  hours,
  remaining,
  twoDesks,
} from '../../support/declarable.ts';
import type { Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';

async function send(desk: Desk, caller: Caller, declarations: DeclarationInput[]): Promise<DeclarationResult[]> {
  return (await desk.call(caller, 'declarations.batch', { declarations })).results;
}

function outcomes(results: readonly { outcome: string }[]): string[] {
  return results.map(({ outcome }) => outcome).toSorted();
}

/** Several agreements of one provider. */
async function many(desk: Desk, count: number): Promise<Declarable[]> {
  const first = await declarable(desk);
  const others: Declarable[] = [];
  while (others.length < count - 1) others.push(await declarable(desk, { provider: first.provider }));
  return [first, ...others];
}

onBothEngines((engine) => {
  const start = twoDesks(engine);

  test('two batches with the same declarations at the same moment make each of them once', async () => {
    const [one, two] = await start();
    const all = await many(one, 6);
    const batch = all.map((at, index) => declarationOf(at, { reference: `r${index}` }));
    const { careProvider } = all[0]!;
    const [first, second] = await Promise.all([
      send(one, careProvider, batch),
      send(two, careProvider, [...batch].reverse()),
    ]);
    const pairs = first.map((result, index) => [result, second.at(-1 - index)!] as const);
    for (const pair of pairs) {
      expect(outcomes(pair)).toEqual(['created', 'duplicate']);
      expect(pair[0].declarationId).toBe(pair[1].declarationId);
    }
    expect((await one.call(careProvider, 'declarations.list', {})).items).toHaveLength(6);
  });

  test('of the same references for different agreements, each is given once', async () => {
    const [one, two] = await start();
    const [a, b, c, d] = (await many(one, 4)) as [Declarable, Declarable, Declarable, Declarable];
    const of = (at: Declarable, reference: string) => declarationOf(at, { reference });
    const [first, second] = await Promise.all([
      send(one, a.careProvider, [of(a, 'x'), of(b, 'y')]),
      send(two, a.careProvider, [of(c, 'y'), of(d, 'x')]),
    ]);
    expect(outcomes([...first, ...second])).toEqual(['created', 'created', 'rejected', 'rejected']);
    const refused = [...first, ...second].filter(({ outcome }) => outcome === 'rejected');
    expect(refused.flatMap(({ issues }) => issues.map(({ code }) => code))).toEqual([
      'REFERENCE_REUSED',
      'REFERENCE_REUSED',
    ]);
  });

  test('of the same invoice number for different agreements, one is accepted', async () => {
    const [one, two] = await start();
    const [a, b] = (await many(one, 2)) as [Declarable, Declarable];
    const invoice = { invoiceNumber: 'F1', invoiceDate: '2026-11-02' };
    const [[first], [second]] = await Promise.all([
      send(one, a.careProvider, [declarationOf(a, { reference: 'a', ...invoice })]),
      send(two, a.careProvider, [declarationOf(b, { reference: 'b', ...invoice })]),
    ]);
    expect(outcomes([first!, second!])).toEqual(['created', 'rejected']);
    const issues = [first!, second!].flatMap((result) => result.issues.map(({ code }) => code));
    expect(issues).toEqual(['INVOICE_NUMBER_USED']);
  });

  test('the provider and the holder declare the same month at the same moment: one of them does', async () => {
    const [one, two] = await start();
    const at = await declarable(one);
    const [[ofProvider], [ofHolder]] = await Promise.all([
      send(one, at.careProvider, [declarationOf(at, { reference: 'provider' })]),
      send(two, at.holder, [declarationOf(at, { reference: 'holder' })]),
    ]);
    expect(outcomes([ofProvider!, ofHolder!])).toEqual(['created', 'rejected']);
    expect(await remaining(one, at)).toBe(48_000_00 - (ofHolder!.outcome === 'created' ? 129_60 : 0));
  });

  test('two decisions that together are more than the budget: exactly what fits is approved', async () => {
    const [one, two] = await start();
    const at = await declarable(one, { amountCents: 500_00 });
    const all = [at];
    while (all.length < 8) all.push(await besides(one, at));
    const ids: string[] = [];
    for (const each of all) {
      const { id } = await one.call(each.careProvider, 'declarations.create', declarationOf(each));
      ids.push(id);
    }
    const approve = (desk: Desk, caller: Caller, chosen: string[]) =>
      desk.call(caller, 'declarations.decide', {
        decisions: chosen.map((declarationId) => ({ declarationId, decision: 'approve' as const })),
      });
    const answers = await Promise.all([
      approve(one, at.holder, ids.slice(0, 4)),
      approve(two, at.representative, ids.slice(4).reverse()),
    ]);
    const results = answers.flatMap(({ results }) => results);
    // 500 euros are three times 129.60.
    expect(outcomes(results)).toEqual([...Array<string>(3).fill('approved'), ...Array<string>(5).fill('refused')]);
    expect(await remaining(one, at)).toBe(500_00 - 3 * 129_60);
  });

  test('the same decision twice at the same moment puts the money aside once', async () => {
    const [one, two] = await start();
    const at = await declarable(one);
    const { id } = await one.call(at.careProvider, 'declarations.create', declarationOf(at));
    const decisions = [{ declarationId: id, decision: 'approve' } as const];
    const answers = await Promise.all(
      [one, two].map((desk) => desk.call(at.holder, 'declarations.decide', { decisions })),
    );
    expect(answers.flatMap(({ results }) => outcomes(results))).toEqual(['approved', 'approved']);
    expect(await remaining(one, at)).toBe(48_000_00 - 129_60);
  });

  test('a holder declares from one budget for two providers at once: what fits', async () => {
    const [one, two] = await start();
    const at = await declarable(one, { amountCents: 200_00 });
    const other = await besides(one, at);
    const answers = await Promise.all([
      send(one, at.holder, [declarationOf(at)]),
      send(two, at.holder, [declarationOf(other)]),
    ]);
    expect(outcomes(answers.flat())).toEqual(['created', 'rejected']);
    expect(await remaining(one, at)).toBe(200_00 - 129_60);
  });

  test('a provider withdraws while the holder approves: one of the two is done', async () => {
    const [one, two] = await start();
    const at = await declarable(one);
    const { id } = await one.call(at.careProvider, 'declarations.create', declarationOf(at));
    const [withdrawn, decided] = await Promise.allSettled([
      one.call(at.careProvider, 'declarations.withdraw', undefined, { declarationId: id }),
      two.call(at.holder, 'declarations.decide', { decisions: [{ declarationId: id, decision: 'approve' }] }),
    ]);
    const approved = decided.status === 'fulfilled' && decided.value.results[0]!.outcome === 'approved';
    expect(withdrawn.status).toBe(approved ? 'rejected' : 'fulfilled');
    expect(await remaining(one, at)).toBe(48_000_00 - (approved ? 129_60 : 0));
    const { status } = await one.call(at.holder, 'declarations.show', undefined, { declarationId: id });
    expect(status).toBe(approved ? 'submitted' : 'withdrawn');
  });

  test('an hour that would be too many is not declared twice at the same moment', async () => {
    const [one, two] = await start();
    const at = await declarable(one, { kind: 'assignment-family' });
    for (const desk of [one, two]) desk.clock.now = Date.UTC(2026, 11, 3);
    const days = ['26', '27', '28', '29', '30'].map((day) => hours(`2026-10-${day}`, 480));
    const answers = await Promise.all([
      send(one, at.careProvider, [declarationOf(at, { lines: days })]),
      send(two, at.careProvider, [
        declarationOf(at, { reference: 'november', month: '2026-11', lines: [hours('2026-11-01', 60)] }),
      ]),
    ]);
    expect(outcomes(answers.flat())).toEqual(['created', 'rejected']);
  });
});
