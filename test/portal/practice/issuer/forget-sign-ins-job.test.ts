import { expect, test } from 'vitest';
import { standardRules } from '../../../../src/domain/rules/standard-rules.ts';
import { forgetSignInsJob } from '../../../../src/portal/practice/issuer/forget-sign-ins-job.ts';
import { practiceJobs } from '../../../../src/portal/practice/payroll/practice-jobs.ts';
import { saveIssuerRecord } from '../../../../src/portal/store/queries/practice/issuer-records.ts';
import { onBothEngines } from '../../support/engines.ts';

onBothEngines(({ open }) => {
  test('what has ended of a sign-in goes with the jobs of the day, whatever day the portal says it is', async () => {
    const store = await open();
    const now = Math.floor(Date.now() / 1000);
    const save = (idHash: string, expiresAt: number) =>
      saveIssuerRecord(store, {
        model: 'RefreshToken',
        idHash,
        grantHash: null,
        payloadSealed: store.seal('{}'),
        consumedAt: null,
        expiresAt,
      });
    await save('over', now - 1);
    await save('good', now + 3600);
    expect(practiceJobs).toContain(forgetSignInsJob);
    await forgetSignInsJob.run(store, { date: '2050-01-01', now: Date.UTC(2050, 0, 1), rules: standardRules });
    expect((await store.db.selectFrom('issuerRecord').select('idHash').execute()).map(({ idHash }) => idHash)).toEqual([
      'good',
    ]);
  });
});
