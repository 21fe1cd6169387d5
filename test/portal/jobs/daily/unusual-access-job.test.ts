import { expect, test } from 'vitest';
import { standardRules } from '../../../../src/domain/rules/standard-rules.ts';
import { addDays, amsterdamDate, startOfDay } from '../../../../src/domain/values/date.ts';
import { unusualAccessJob } from '../../../../src/portal/jobs/daily/unusual-access-job.ts';
import { appendLines } from '../../../../src/portal/store/queries/access-log/append-lines.ts';
import type { AccessLogLine } from '../../../../src/portal/store/queries/access-log/proof.ts';
import { accessLine } from '../../support/access-lines.ts';
import { assessor, assessorOf, holderOf, municipality } from '../../support/callers.ts';
import { openCase, startOfTests } from '../../support/cases.ts';
import { createDesk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';

onBothEngines(({ open }) => {
  test('a holder is told once of an office without an award and of one person who looked very often, and not of usual work', async () => {
    const store = await open();
    const desk = createDesk(store, startOfTests);
    const cases = [await openCase(desk, 1), await openCase(desk, 2)];
    const [one, other] = cases.map(({ agreement }) => agreement.budgetHolder.id);
    const numberOf = (id = '') => Number(id.slice(1));
    const day = amsterdamDate(startOfTests);
    const at = startOfDay(day) + 1;
    const office = { role: 'assessor', at, authority: 'own-office' } as const;
    const line = (holders: readonly number[], more: Partial<AccessLogLine>) =>
      accessLine('r', holders, { at, ...more });
    const many = (count: number, holders: readonly number[], more: Partial<AccessLogLine>) =>
      Array.from({ length: count }, () => line(holders, more));
    const first = numberOf(one);
    const second = numberOf(other);
    await appendLines(store, [
      // The office that gave the award, and one that looked the second holder up.
      line([first, second], { ...office, onBehalfOf: 'care-office:5501' }),
      line([second], { ...office, onBehalfOf: 'municipality:5501' }),
      // The day after is another day.
      line([first], { ...office, at: startOfDay(addDays(day, 1)), onBehalfOf: 'municipality:5501' }),
      ...many(51, [first], { role: 'care-provider', subjectHash: 'somebody' }),
      ...many(50, [second], { role: 'care-provider', subjectHash: 'not too often' }),
      ...many(60, [second], { role: 'representative', subjectHash: 'acts for them' }),
      ...many(60, [first, second], { role: 'payment-officer', subjectHash: 'lists' }),
    ]);
    const run = () =>
      unusualAccessJob.run(store, { date: addDays(day, 1), now: startOfDay(addDays(day, 1)), rules: standardRules });
    await run();
    await run();
    const told = async (holder = '') =>
      (await desk.call(holderOf(holder), 'messages.list', {})).items.filter(({ type }) => type.includes('.seen-'));
    const [often, ...more] = await told(one);
    expect([often?.type, more]).toEqual(['budget-holder.seen-often', []]);
    expect(often?.body).toMatch(/51 times.*pgb access list/s);
    expect((await told(other)).map(({ type }) => type)).toEqual(['budget-holder.seen-without-award']);
    // Offices are not told, and the message names nobody.
    for (const caller of [assessor, assessorOf(municipality)]) {
      const { items } = await desk.call(caller, 'messages.list', {});
      expect(items.filter(({ type }) => type.includes('.seen-'))).toEqual([]);
    }
    expect(JSON.stringify([often, ...(await told(other))])).not.toMatch(/5501|Zorgkantoor|Gemeente|somebody"/);
  });
});
