import type { AwardVersions } from '../../../contract/types.ts';
import type { View } from '../../output/view.ts';

/** What an award said, from which day. */
export const awardVersionList: View<AwardVersions['items'][number]> = {
  fields: [
    { path: 'version', kind: 'count', priority: 1 },
    { path: 'kinds', kind: { words: 'awardChangeKind' }, priority: 2 },
    { path: 'from', kind: 'date', priority: 1 },
    { path: 'end', kind: 'date', priority: 4 },
    { path: 'amountCents', kind: 'money', priority: 1 },
    { path: 'careFunctions', kind: { words: 'careFunction' }, priority: 6 },
    { path: 'cause', kind: { word: 'awardEndCause' }, priority: 5, hideEmpty: true },
    { path: 'isInForce', kind: 'yes-no', priority: 2 },
    { path: 'enteredAt', kind: 'day', priority: 7 },
    { path: 'reason', kind: 'text', priority: 3, hideEmpty: true, wraps: true },
  ],
};

/** A spending conflict as it is shown with its award. */
export const spendingConflictList: View<NonNullable<AwardVersions['conflict']>> = {
  fields: [
    { path: 'overspentCents', kind: 'money', priority: 1 },
    { path: 'functionOverspentCents', kind: 'money', priority: 2, hideEmpty: true },
    { path: 'afterEndCents', kind: 'money', priority: 1 },
    { path: 'openedAt', kind: 'day', priority: 2 },
    { path: 'resolvedAt', kind: 'day', priority: 2 },
    { path: 'resolution', kind: { word: 'conflictResolution' }, priority: 3 },
    { path: 'reason', kind: 'text', priority: 4, wraps: true },
  ],
};
