import type { ColumnKinds } from './column-kind.ts';

export const kindsOfPortal: Pick<ColumnKinds, 'setting' | 'counter' | 'jobClaim' | 'removal'> = {
  setting: { key: 'text', value: 'text' },
  removal: { id: 'number', at: 'number', kind: 'text', cause: 'text', count: 'number' },
  counter: { kind: 'text', value: 'number' },
  jobClaim: { job: 'text', date: 'text', claimedBy: 'text', claimedAt: 'number', finishedAt: 'number' },
};
