import { expect, test } from 'vitest';
import { standardRules } from '../../../src/domain/rules/standard-rules.ts';
import type { IsoDate } from '../../../src/domain/values/date.ts';
import type { AgreementTerms } from '../../../src/domain/agreement-terms.ts';
import type { CareFunction } from '../../../src/domain/words.ts';
import { missingAwardsJob } from '../../../src/portal/jobs/daily/missing-awards-job.ts';
import { agreeOn } from '../support/amendments.ts';
import { assessor, assessorOf, municipality } from '../support/callers.ts';
import { startOfTests } from '../support/cases.ts';
import { besides, declarable, type Declarable, declarationOf, hours, sharedDesk } from '../support/declarable.ts';
import type { Desk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';
import { checkBooks } from '../support/payment-books.ts';

interface Next {
  careFunctions?: CareFunction[];
  start?: IsoDate;
  end?: IsoDate;
}

function enterNext(desk: Desk, { agreement }: Declarable, next: Next = {}) {
  const { careFunctions = ['individual-guidance'], start = '2027-01-01', end = '2027-12-31' } = next;
  const budgetHolderId = agreement.budgetHolder.id;
  const award = { law: 'Wlz', careFunctions, start, end, amountCents: 1_000_00, budgetHolderId } as const;
  return desk.call(assessor, 'awards.create', award);
}

async function typesAbout(desk: Desk, who: Declarable['holder'], { agreement }: Declarable): Promise<string[]> {
  const { items } = await desk.call(who, 'messages.list', { limit: 500 });
  return items.filter(({ recordId }) => recordId === agreement.id).map(({ type }) => type);
}

/** Two hours of care in January, declared by the holder in February: 129.60. */
async function declareJanuary(desk: Desk, at: Declarable) {
  desk.clock.now = Date.UTC(2027, 1, 3, 8);
  const declaration = declarationOf(at, { month: '2027-01', lines: [hours('2027-01-04', 120)], reference: 'january' });
  const { results } = await desk.call(at.holder, 'declarations.batch', { declarations: [declaration] });
  return results[0]!;
}

function runJob(desk: Desk, date: IsoDate): Promise<void> {
  return missingAwardsJob.run(desk.store, { date, now: desk.clock.now, rules: standardRules });
}

function numberOf(awardId: string): number {
  return Number(awardId.slice(1));
}

onBothEngines((engine) => {
  const start = sharedDesk(engine);

  test('an agreement goes on when the award of the next year is entered, and both parties hear it', async () => {
    const desk = await start();
    const at = await declarable(desk);
    // Its terms are known to the portal by now, and are read anew.
    await desk.call(at.holder, 'declarations.create', declarationOf(at));
    const next = await enterNext(desk, at);
    expect(await typesAbout(desk, at.holder, at)).toContain('agreement.award-added');
    expect(await typesAbout(desk, at.careProvider, at)).toContain('agreement.award-added');
    expect(await declareJanuary(desk, at)).toMatchObject({ outcome: 'created' });
    const budget = (awardId: string) => desk.call(at.holder, 'budgets.show', undefined, { awardId });
    expect(await budget(next.id)).toMatchObject({ scheduledCents: 129_60 });
    expect(await budget(at.awardId)).toMatchObject({ scheduledCents: 129_60 });
    const { items } = await desk.call(at.careProvider, 'declarableTerms.list', {});
    expect(items[0]!.awards.map(({ id }) => id)).toEqual([at.awardId, next.id]);
    await checkBooks(desk.store);
  });

  test('an agreement goes on too when that award was entered before it was approved, or extended', async () => {
    const desk = await start();
    const first = await declarable(desk);
    const next = await enterNext(desk, first);
    const approved = await besides(desk, first);
    const ends = (terms: AgreementTerms): AgreementTerms => ({
      ...terms,
      workArrangements: { ...terms.workArrangements, termKind: 'fixed', end: '2026-12-31' },
    });
    const ending = await besides(desk, first, { change: ends });
    const now = await besides(desk, first, { change: ends });
    for (const at of [ending, now])
      expect(await typesAbout(desk, at.holder, at)).not.toContain('agreement.award-added');
    await agreeOn(desk, ending, { from: '2027-01-01', workArrangements: { end: '2027-12-31' } });
    await agreeOn(desk, now, { from: '2026-12-01', workArrangements: { end: '2027-12-31' } });
    for (const at of [approved, ending, now]) {
      expect(await typesAbout(desk, at.careProvider, at)).toContain('agreement.award-added');
      expect(await declareJanuary(desk, at)).toMatchObject({ outcome: 'created' });
      desk.clock.now = startOfTests;
    }
    const { scheduledCents } = await desk.call(first.holder, 'budgets.show', undefined, { awardId: next.id });
    expect(scheduledCents).toBe(3 * 129_60);
    await checkBooks(desk.store);
  });

  test('an award that is changed to pay for the care of an agreement pays for it from then on', async () => {
    const desk = await start();
    const at = await declarable(desk);
    const { id: awardId, ...next } = await enterNext(desk, at, { careFunctions: ['transport'] });
    const { version, end, amountCents } = next;
    const change = { version, end, amountCents, reason: 'Another assessment', from: '2027-01-01' };
    const careFunctions: CareFunction[] = ['transport', 'individual-guidance'];
    const changed = await desk.call(assessor, 'awards.change', { ...change, careFunctions }, { awardId });
    expect(await typesAbout(desk, at.holder, at)).toContain('agreement.award-added');
    await desk.call(
      assessor,
      'awards.change',
      { ...change, careFunctions, version: changed.version, amountCents: 2_000_00 },
      { awardId },
    );
    expect(await declareJanuary(desk, at)).toMatchObject({ outcome: 'created' });
  });

  test('an award for other care, for other days or of another office pays for nothing of it', async () => {
    const desk = await start();
    const at = await declarable(desk);
    await enterNext(desk, at, { careFunctions: ['transport'] });
    await enterNext(desk, at, { careFunctions: ['individual-guidance'], start: '2025-01-01', end: '2025-12-31' });
    const { id: budgetHolderId } = at.agreement.budgetHolder;
    const bsn = await desk.store.db
      .selectFrom('budgetHolder')
      .select('bsnSealed')
      .where('id', '=', Number(budgetHolderId.slice(1)))
      .executeTakeFirstOrThrow();
    const holder = {
      initials: 'B.I.J.',
      surname: 'Voorbeeld',
      birthDate: '1948-05-26',
      bsn: desk.store.unseal(bsn.bsnSealed),
      address: { street: 'Voorbeeldstraat', houseNumber: '17', postcode: '1234 AB', city: 'Voorbeeldstad' },
    };
    await desk.call(assessorOf(municipality), 'awards.create', {
      budgetHolder: holder,
      law: 'Wmo',
      careFunctions: ['individual-guidance'],
      start: '2027-01-01',
      end: '2027-12-31',
      amountCents: 1_000_00,
    });
    expect(await typesAbout(desk, at.holder, at)).not.toContain('agreement.award-added');
    expect((await declareJanuary(desk, at)).issues).toMatchObject([{ code: 'AWARD_ENDED' }]);
  });

  test('an agreement that ends with its award is not kept going', async () => {
    const desk = await start();
    const at = await declarable(desk);
    const { version } = at.agreement;
    await desk.call(
      at.holder,
      'agreements.end',
      { version, end: '2026-12-31', ground: 'mutual-consent' },
      { agreementId: at.agreement.id },
    );
    await enterNext(desk, at);
    expect(await typesAbout(desk, at.holder, at)).not.toContain('agreement.award-added');
  });

  test('the holder is told once, in time, when no award follows', async () => {
    const desk = await start();
    const alone = await declarable(desk);
    const followed = await declarable(desk);
    await enterNext(desk, followed);
    const ending = await declarable(desk);
    const { version, id: agreementId } = ending.agreement;
    await desk.call(
      ending.holder,
      'agreements.end',
      { version, end: '2026-12-31', ground: 'mutual-consent' },
      { agreementId },
    );
    const told = (at: Declarable) =>
      typesAbout(desk, at.holder, at).then(
        (types) => types.filter((type) => type === 'agreement.award-missing').length,
      );
    await runJob(desk, '2026-11-29');
    expect(await told(alone)).toBe(0);
    for (const date of ['2026-11-30', '2026-11-30', '2026-12-01', '2027-01-15']) await runJob(desk, date);
    expect([await told(alone), await told(followed), await told(ending)]).toEqual([1, 0, 0]);
    desk.clock.now = Date.UTC(2026, 11, 1, 8);
    const tasks = async (at: Declarable) => (await desk.call(at.holder, 'home.show')).tasks.map(({ kind }) => kind);
    expect(await tasks(alone)).toContain('agreement-without-award');
    for (const at of [followed, ending]) expect(await tasks(at)).not.toContain('agreement-without-award');
    // The agreement itself says so as well, to both, in a list and alone.
    const unpaidAfter = async ({ agreement: { id } }: Declarable, who: Declarable['holder']) => {
      const one = await desk.call(who, 'agreements.show', undefined, { agreementId: id });
      const { items } = await desk.call(who, 'agreements.list', {});
      return [one.unpaidAfter, items.find((item) => item.id === id)?.unpaidAfter];
    };
    for (const who of [alone.holder, alone.careProvider])
      expect(await unpaidAfter(alone, who)).toEqual(['2026-12-31', '2026-12-31']);
    for (const at of [followed, ending]) expect(await unpaidAfter(at, at.holder)).toEqual([null, null]);
    // An award that is withdrawn pays for no day from then on, whatever its year.
    const withdrawn = await besides(desk, followed);
    await desk.store.db
      .updateTable('award')
      .set({ end: '2026-11-15' })
      .where('id', '=', numberOf(followed.awardId))
      .execute();
    expect(await unpaidAfter(withdrawn, withdrawn.holder)).toEqual([null, null]);
    await desk.store.db.updateTable('award').set({ end: '2026-11-15' }).execute();
    expect(await unpaidAfter(withdrawn, withdrawn.holder)).toEqual(['2026-11-15', '2026-11-15']);
  });
});
