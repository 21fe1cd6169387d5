import { declarationKinds, declarationStatuses } from '../../../domain/words.ts';
import { command } from '../../framework/command.ts';
import { option } from '../../framework/spec.ts';
import { choice } from '../../framework/values/choice-value.ts';
import { id, month, text } from '../../framework/values/value.ts';
import { declarationList } from '../../view/declaration.ts';
import { pageQuery, pagingOptions } from '../paging.ts';

export default command({
  operation: 'declarations.list',
  options: {
    month: option(month),
    status: option(choice(declarationStatuses, 'declarationStatus')),
    kind: option(choice(declarationKinds, 'declarationKind')),
    agreement: option(id('agreement')),
    provider: option(id('care-provider')),
    reference: option(text),
    ...pagingOptions,
  },
  examples: [
    'pgb declaration list --month 2026-10',
    'pgb declaration list --status awaiting-holder --all -o csv',
    'pgb declaration list --kind monthly-wage',
    'pgb declaration list --all -o ndjson',
  ],
  async run(context, { month, status, kind, agreement, provider, reference, ...paging }) {
    const client = await context.client();
    const query = {
      ...pageQuery(paging),
      month,
      status,
      kind,
      reference,
      agreementId: agreement,
      careProviderId: provider,
      budgetHolderId: await context.holder(),
    };
    await context.out.list(declarationList, client.declarations.list(query, context.call), paging.all);
  },
});
