import { expect, test } from 'vitest';
import { showDueTerms } from '../../../../src/portal/agreements/amendments/show-due-terms.ts';
import { agreeOn, amend, rate, whereOf } from '../../support/amendments.ts';
import { assessor } from '../../support/callers.ts';
import { bringTo, startOfTests } from '../../support/cases.ts';
import { twoDesks } from '../../support/declarable.ts';
import { onBothEngines } from '../../support/engines.ts';

onBothEngines((engine) => {
  const start = twoDesks(engine);
  let serial = 0;
  const raise = { from: '2026-12-01', rates: [rate(66_00)] };

  const outcomes = (results: PromiseSettledResult<unknown>[]): string[] =>
    results.map(({ status }) => status).toSorted();

  test('of two amendments that both parties begin at once there is one', async () => {
    const [one, other] = await start();
    const at = await bringTo(one, 'approved', ++serial);
    const results = await Promise.allSettled([amend(one, at, raise), amend(other, at, raise, at.careProvider)]);
    expect(outcomes(results)).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'rules-violated', issues: [{ code: 'AMENDMENT_OPEN' }] },
    });
  });

  test('the same amendment from two batches at once is begun once, and decided on once', async () => {
    const [one, other] = await start();
    const at = await bringTo(one, 'approved', ++serial);
    const amendments = [{ ...raise, reference: 'r', agreementId: at.agreement.id }];
    const begun = await Promise.all([
      one.call(at.holder, 'amendments.batch', { amendments }),
      other.call(at.holder, 'amendments.batch', { amendments }),
    ]);
    expect(begun.map(({ results }) => results[0]!.outcome).toSorted()).toEqual(['created', 'duplicate']);
    const decisions = [{ agreementId: at.agreement.id, version: 2, decision: 'sign' as const }];
    const signed = await Promise.all([
      one.call(at.holder, 'amendments.decide', { decisions }),
      other.call(at.holder, 'amendments.decide', { decisions }),
    ]);
    expect(signed.map(({ results }) => results[0]!.issues.length).toSorted()).toEqual([0, 1]);
    const where = { agreementId: at.agreement.id, version: '2' };
    expect((await one.call(at.holder, 'amendments.show', undefined, where)).signatures).toHaveLength(1);
  });

  test('of a signature and taking it back one is done', async () => {
    const [one, other] = await start();
    const at = await bringTo(one, 'approved', ++serial);
    const where = whereOf(await amend(one, at, raise));
    await one.call(at.holder, 'amendments.share', undefined, where);
    const results = await Promise.allSettled([
      one.call(at.holder, 'amendments.sign', undefined, where),
      other.call(at.careProvider, 'amendments.return', { reason: 'No' }, where),
    ]);
    expect(outcomes(results)).toEqual(['fulfilled', 'rejected']);
  });

  test('of an approval and a rejection one is done', async () => {
    const [one, other] = await start();
    const at = await bringTo(one, 'approved', ++serial);
    const where = whereOf(await amend(one, at, raise));
    for (const step of ['share', 'sign', 'submit'] as const)
      await one.call(at.holder, `amendments.${step}`, undefined, where);
    const results = await Promise.allSettled([
      one.call(assessor, 'amendments.assess', { decision: 'approve' }, where),
      other.call(assessor, 'amendments.assess', { decision: 'reject', reason: 'No' }, where),
    ]);
    expect(outcomes(results)).toEqual(['fulfilled', 'rejected']);
  });

  test('two processes that show what is due tell it once', async () => {
    const [one, other] = await start();
    const at = await bringTo(one, 'approved', ++serial);
    await agreeOn(one, at, raise);
    const day = { date: '2026-12-01', now: startOfTests };
    await Promise.all([showDueTerms(one.store, day), showDueTerms(other.store, day)]);
    const { items } = await one.call(at.holder, 'events.list', { type: 'agreement.amendment-in-force' });
    expect(items.map(({ recordId }) => recordId)).toEqual([at.agreement.id]);
  });
});
