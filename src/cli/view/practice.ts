import type { PaymentRun } from '../../contract/types.ts';
import { paymentRunView } from './payment.ts';
import { section, type DetailView } from './view.ts';

/** What the practice portal answers about its clock; the payment runs are those of the days that passed. */
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
