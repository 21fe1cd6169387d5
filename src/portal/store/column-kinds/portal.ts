import type { ColumnKinds } from './column-kind.ts';

export const kindsOfPortal: Pick<ColumnKinds, 'setting' | 'counter' | 'jobClaim'> = {
  setting: { key: 'text', value: 'text' },
  counter: { kind: 'text', value: 'number' },
  jobClaim: { job: 'text', date: 'text', claimedBy: 'text', claimedAt: 'number', finishedAt: 'number' },
};
