import { standardRules } from '../../../../src/domain/rules/standard-rules.ts';
import { expect, test } from 'vitest';
import { startOfDay } from '../../../../src/domain/values/date.ts';
import { forgetAnswersJob } from '../../../../src/portal/jobs/retention/forget-answers-job.ts';
import { claimKey, keepAnswers } from '../../../../src/portal/store/queries/pipeline/idempotency.ts';
import { onBothEngines } from '../../support/engines.ts';

function named(key: string) {
  return { caller: 'c', sender: 's1', key, operation: 'declarations.batch', bodyHash: 'h' };
}

const answer = { status: 204, body: null, recordId: null, seen: { budgetHolderIds: [], careProviderIds: [] } };

onBothEngines(({ open }) => {
  test('an answer is kept for as long as the care that it may be about can be declared', async () => {
    const store = await open();
    // What was answered in November is about October at the latest, which the holder may declare until 9 January.
    const lastOfNovember = startOfDay('2026-12-01') - 1;
    for (const [key, at] of [
      ['october', startOfDay('2026-11-01') - 1],
      ['november', lastOfNovember],
      ['december', lastOfNovember + 1],
    ] as const) {
      await keepAnswers(store, [[named(key), { ...answer, language: 'en' }]], at);
    }
    const kept = async (): Promise<string[]> => {
      const keys = ['october', 'november', 'december'];
      const claims = await Promise.all(keys.map((key) => claimKey(store, named(key))));
      return keys.filter((_, index) => claims[index]?.outcome === 'answered-before');
    };
    for (const [date, left] of [
      ['2026-12-09', ['october', 'november', 'december']],
      ['2026-12-10', ['november', 'december']],
      ['2027-01-09', ['november', 'december']],
      ['2027-01-10', ['december']],
      ['2027-02-08', ['december']],
      ['2027-02-09', []],
    ] as const) {
      await forgetAnswersJob.run(store, { date, now: startOfDay(date), rules: standardRules });
      expect([date, await kept()]).toEqual([date, left]);
    }
  });
});
