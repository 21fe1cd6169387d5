import { expect, test } from 'vitest';
import { forgetAnswersJob } from '../../../src/portal/jobs/forget-answers-job.ts';
import { claimKey, keepAnswer } from '../../../src/portal/store/queries/idempotency.ts';
import { onBothEngines } from '../support/engines.ts';

const DAY = 24 * 60 * 60 * 1000;
const write = { caller: 'c', key: 'k', operation: 'awards.create', bodyHash: 'h' };

onBothEngines(({ open }) => {
  test('an answer is kept for thirty days', async () => {
    const store = await open();
    await keepAnswer(store, write, { status: 204, body: null, language: 'en' }, 0);
    await forgetAnswersJob.run(store, { date: '1970-01-31', now: 30 * DAY });
    expect((await claimKey(store, write)).outcome).toBe('answered-before');
    await forgetAnswersJob.run(store, { date: '1970-02-01', now: 31 * DAY });
    expect((await claimKey(store, write)).outcome).toBe('new');
  });
});
