import { command } from '../../../framework/command.ts';
import { flag, option, requiredValue } from '../../../framework/spec.ts';
import { date, id, text } from '../../../framework/values/value.ts';
import { confirm } from '../../../prompt/confirm.ts';
import { consentList } from '../../../view/agreements/consent.ts';

export default command({
  operation: 'agreements.withdrawConsent',
  arguments: { agreementId: requiredValue(id('agreement')), consentId: requiredValue(id('consent')) },
  options: {
    from: option(date, { text: 'consent.withdrawnFrom' }),
    reason: requiredValue(text),
    yes: flag({ short: 'y' }),
  },
  examples: [
    'pgb office consent withdraw Z0000001 C0000001 --from 1-12-2026 --reason "De zorg is weer verdeeld" --yes',
  ],
  async run(context, { agreementId, consentId, from, reason, yes }) {
    const { notices } = context.cli;
    await confirm(context, notices.confirm.withdrawConsent(consentId), yes);
    const client = await context.client();
    const withdrawal = { consentId, ...(from !== undefined && { from }), reason };
    const consents = await client.agreements.withdrawConsent(agreementId, withdrawal, context.call);
    await context.out.answer(consentList, consents.items, consents);
    await context.out.notice(notices.consent.withdrawn(consentId));
  },
});
