import type { ColumnKinds } from './column-kind.ts';

export const kindsOfDataKeys: Pick<ColumnKinds, 'dataKey' | 'dataKeyWrap' | 'resealing'> = {
  dataKey: { id: 'number', purpose: 'text', madeAt: 'number', usedFrom: 'number', emptySince: 'number' },
  dataKeyWrap: { dataKeyId: 'number', wrappedBy: 'text', wrapped: 'text' },
  resealing: { target: 'text', dataKeyId: 'number', afterJson: 'text', changedCount: 'number', finishedAt: 'number' },
};
