import { command } from '../../framework/command.ts';
import { requiredValue } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';
import { consentList } from '../../view/agreements/consent.ts';

export default command({
  operation: 'agreements.consents',
  arguments: { agreementId: requiredValue(id('agreement')) },
  examples: ['pgb agreement consents Z0000001'],
  async run(context, { agreementId }) {
    const client = await context.client();
    const consents = await client.agreements.consents(agreementId, context.call);
    await context.out.answer(consentList, consents.items, consents);
  },
});
