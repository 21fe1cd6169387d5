import { amountKinds } from '../../../domain/declaration/kinds.ts';
import { addMonths, monthOf } from '../../../domain/values/month.ts';
import { command } from '../../framework/command.ts';
import { option, requiredValue } from '../../framework/spec.ts';
import { choice } from '../../framework/values/choice-value.ts';
import { amount, id, month, text } from '../../framework/values/value.ts';
import { declarationDetails } from '../../view/declaration.ts';

export default command({
  operation: 'declarations.claim',
  arguments: { kind: requiredValue(choice(amountKinds, 'declarationKind'), { text: 'claimKind' }) },
  options: {
    amount: requiredValue(amount, { text: 'claimAmount' }),
    month: option(month, { text: 'claimMonth' }),
    award: option(id('award'), { text: 'claimAward' }),
    agreement: option(id('agreement'), { text: 'claimAgreement' }),
    statement: option(text),
  },
  examples: [
    'pgb declaration claim accountability-free-amount --amount 250,00 --award T0000001',
    'pgb declaration claim holiday-bonus --amount 100,00 --agreement Z0000001 --month 2026-10',
  ],
  async run(context, { kind, amount: amountCents, month: given, award, agreement, statement }) {
    const client = await context.client();
    const claim = {
      kind,
      amountCents,
      month: given ?? addMonths(monthOf((await client.me.show(context.call)).today), -1),
      ...(award !== undefined && { awardId: award }),
      ...(agreement !== undefined && { agreementId: agreement }),
      ...(statement !== undefined && { statement }),
    };
    await context.out.record(declarationDetails, await client.declarations.claim(claim, context.call));
  },
});
