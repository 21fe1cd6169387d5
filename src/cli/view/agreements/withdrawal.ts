import type { DeclarationStatus } from '../../../domain/words.ts';
import type { View } from '../../output/view.ts';

export interface WithdrawalResult {
  readonly declarationId: string;
  readonly outcome: 'withdrawn' | 'refused';
  readonly status: DeclarationStatus | null;
  readonly message: string | null;
}

export const withdrawalList: View<WithdrawalResult> = {
  fields: [
    { path: 'declarationId', kind: 'id', priority: 1 },
    { path: 'outcome', kind: 'id' },
    { path: 'status', kind: { word: 'declarationStatus' }, priority: 1, hideEmpty: true },
    { path: 'message', kind: 'text', priority: 3, hideEmpty: true },
  ],
};
