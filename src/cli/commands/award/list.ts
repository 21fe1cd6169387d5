import { awardStatuses } from '../../../domain/words.ts';
import { command } from '../../framework/command.ts';
import { flag, option } from '../../framework/spec.ts';
import { choice } from '../../framework/values/choice-value.ts';
import { date } from '../../framework/values/value.ts';
import { awardView } from '../../view/awards/award.ts';
import { pageQuery, pagingOptions } from '../paging.ts';

export default command({
  operation: 'awards.list',
  options: {
    status: option(choice(awardStatuses, 'awardStatus')),
    validOn: option(date),
    stopped: flag(),
    ...pagingOptions,
  },
  examples: ['pgb award list', 'pgb award list --valid-on 2026-10-01 -o csv'],
  async run(context, { status, validOn, stopped, ...paging }) {
    const client = await context.client();
    const declarationStop = stopped ? { declarationStop: true } : {};
    const query = { ...pageQuery(paging), status, validOn, ...declarationStop, budgetHolderId: await context.holder() };
    await context.out.list(awardView, client.awards.list(query, context.call), paging.all);
  },
});
