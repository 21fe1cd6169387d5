import type { KeepRule, KeptKind } from '../../../domain/retention/kept-kinds.ts';
import type { View } from '../../output/view.ts';

/** What is kept for a time: how long, how much of it is due, and how much was removed. */
export interface ShownKept {
  readonly kind: KeptKind;
  readonly kindText: string;
  readonly rule: KeepRule;
  readonly months: number | null;
  readonly monthsAtMost: number | null;
  readonly term: string;
  readonly due: number;
  readonly removed: number;
  readonly removedOnRequest: number;
  readonly lastRemovedAt: string | null;
}

export const retentionView: View<ShownKept> = {
  fields: [
    { path: 'kindText', kind: 'text', header: 'keptKind', priority: 1, wraps: true },
    { path: 'term', kind: 'text', header: 'keptTerm', priority: 1 },
    { path: 'due', kind: 'count', header: 'dueNow', priority: 1 },
    { path: 'removed', kind: 'count', header: 'removedSoFar', priority: 1 },
    { path: 'removedOnRequest', kind: 'count', header: 'removedOnRequest' },
    { path: 'lastRemovedAt', kind: 'moment', header: 'lastRemovedAt' },
    { path: 'kind', kind: 'text', header: 'keptKind' },
    { path: 'rule', kind: 'text', header: 'keptRule' },
  ],
};
