import { absenceStatuses } from '../../../domain/words.ts';
import { command } from '../../framework/command.ts';
import { option } from '../../framework/spec.ts';
import { choice } from '../../framework/values/choice-value.ts';
import { id } from '../../framework/values/value.ts';
import { absenceView } from '../../view/agreements/absence.ts';
import { pageQuery, pagingOptions } from '../paging.ts';

export default command({
  operation: 'absences.list',
  options: {
    status: option(choice(absenceStatuses, 'absenceStatus')),
    agreement: option(id('agreement'), { text: 'absence.agreement' }),
    ...pagingOptions,
  },
  examples: ['pgb absence list', 'pgb absence list --status reported'],
  async run(context, { status, agreement: agreementId, ...paging }) {
    const client = await context.client();
    const query = { ...pageQuery(paging), status, agreementId, budgetHolderId: await context.holder() };
    await context.out.list(absenceView, client.absences.list(query, context.call), paging.all);
  },
});
