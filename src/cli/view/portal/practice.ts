import type { PaymentRun } from '../../../contract/types.ts';
import { paymentRunView } from '../payments/payment.ts';
import { section, type DetailView, type View } from '../../output/view.ts';

/** The practice portal answers this about its clock; the payment runs are those of the days that passed. */
export interface ClockAnswer {
  readonly now: string;
  readonly today: string;
  readonly paymentRuns?: readonly PaymentRun[];
}
export const clockView: DetailView<ClockAnswer> = {
  fields: [
    { path: 'now', kind: 'moment', priority: 1 },
    { path: 'today', kind: 'date' },
  ],
  sections: [section('paymentRuns', paymentRunView, ({ paymentRuns = [] }) => paymentRuns)],
};

/** These faults happen on the practice portal, in percent of the requests. */
export interface FaultsAnswer {
  readonly drop: number;
  readonly dropAfterCommit: number;
  readonly status: { readonly '429': number; readonly '503': number };
  readonly slow: { readonly milliseconds: number; readonly percent: number };
  readonly crashAfter: number | null;
  readonly retryAfterMilliseconds: number;
  readonly seed: number;
}
export const faultsView: DetailView<FaultsAnswer> = {
  fields: [
    { path: 'drop', kind: 'percent', priority: 1 },
    { path: 'dropAfterCommit', kind: 'percent', priority: 1 },
    { path: 'status.429', kind: 'percent', priority: 1 },
    { path: 'status.503', kind: 'percent', priority: 1 },
    { path: 'slow.percent', kind: 'percent', priority: 1 },
    { path: 'slow.milliseconds', kind: 'count', priority: 1 },
    { path: 'crashAfter', kind: 'count', priority: 1 },
    { path: 'retryAfterMilliseconds', kind: 'count', priority: 1 },
    { path: 'seed', kind: 'text', priority: 1 },
  ],
  sections: [],
};

interface Institution {
  readonly careProviderId: string;
  readonly clients: number;
  readonly firstAgreementId: string;
  readonly lastAgreementId: string;
}
export const institutionView: DetailView<Institution> = {
  fields: [
    { path: 'careProviderId', kind: 'id', priority: 1 },
    { path: 'clients', kind: 'count', priority: 1 },
    { path: 'firstAgreementId', kind: 'id', priority: 1 },
    { path: 'lastAgreementId', kind: 'id', priority: 1 },
  ],
  sections: [],
};

interface Represented {
  readonly holders: number;
  readonly firstBudgetHolderId: string;
  readonly lastBudgetHolderId: string;
}
export const representedView: DetailView<Represented> = {
  fields: [
    { path: 'holders', kind: 'count', priority: 1 },
    { path: 'firstBudgetHolderId', kind: 'id', priority: 1 },
    { path: 'lastBudgetHolderId', kind: 'id', priority: 1 },
  ],
  sections: [],
};

/** An e-mail that the practice portal would have sent. */
export interface SentLetter {
  readonly sentAt: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}
export const outboxList: View<SentLetter> = {
  fields: [
    { path: 'sentAt', kind: 'moment', priority: 1 },
    { path: 'to', kind: 'text', priority: 2 },
    { path: 'subject', kind: 'text', priority: 1 },
    { path: 'text', kind: 'text' },
  ],
};
