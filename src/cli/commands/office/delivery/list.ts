import { deliveryStatuses } from '../../../../domain/words.ts';
import { command } from '../../../framework/command.ts';
import { option } from '../../../framework/spec.ts';
import { choice } from '../../../framework/values/choice-value.ts';
import { deliveryView } from '../../../view/payments/delivery.ts';
import { pageQuery, pagingOptions } from '../../paging.ts';

export default command({
  operation: 'deliveries.list',
  options: { status: option(choice(deliveryStatuses, 'deliveryStatus')), ...pagingOptions },
  examples: [
    'pgb office delivery list --as payment-officer',
    'pgb office delivery list --status refused --as assessor',
  ],
  async run(context, { status, ...paging }) {
    const client = await context.client();
    const deliveries = client.deliveries.list({ ...pageQuery(paging), status }, context.call);
    await context.out.list(deliveryView, deliveries, paging.all);
  },
});
