import type { Payment, PaymentRun } from '../../contract/types.ts';
import type { Context } from '../framework/context.ts';
import type { ClockAnswer } from '../view/portal/practice.ts';
import { type Institution, institutionPersona } from './institution.ts';
import type { Stage } from './stage.ts';

export interface Paid {
  readonly from: string;
  readonly to: string;
  readonly runs: readonly PaymentRun[];
  /** The payments go to the institution, for its clients. */
  readonly payments: readonly Payment[];
}

/** The next morning comes, and what is due on it is done. */
export async function pay(stage: Stage, institution: Institution, { call }: Context): Promise<Paid> {
  const { today: from } = await stage.call<ClockAnswer>('GET', '/clock');
  const { today: to, paymentRuns = [] } = await stage.call<ClockAnswer>('PUT', '/clock', { forward: '1d' });
  const paid = await stage.as(institutionPersona, (client) =>
    client.payments.list({ status: 'paid', limit: 500 }, call).toArray(),
  );
  return {
    from,
    to,
    runs: paymentRuns,
    payments: paid.filter(({ agreementId }) => institution.isOfClient(agreementId)),
  };
}
