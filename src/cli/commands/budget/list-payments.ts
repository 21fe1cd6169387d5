import type { PaymentStatus } from '../../../domain/words.ts';
import type { Context } from '../../framework/context.ts';
import { option, type InputOf } from '../../framework/spec.ts';
import { id, month } from '../../framework/values/value.ts';
import { paymentView } from '../../view/payments/payment.ts';
import { pageQuery, pagingOptions } from '../paging.ts';

export const paymentOptions = { month: option(month), provider: option(id('care-provider')), ...pagingOptions };

/** Lists what is to be, or was, paid from the budgets of the chosen holder. */
export async function listPayments(
  context: Context,
  status: PaymentStatus,
  { month, provider, ...paging }: InputOf<typeof paymentOptions>,
): Promise<void> {
  const client = await context.client();
  const query = {
    ...pageQuery(paging),
    status,
    month,
    careProviderId: provider,
    budgetHolderId: await context.holder(),
  };
  await context.out.list(paymentView, client.payments.list(query, context.call), paging.all);
}
