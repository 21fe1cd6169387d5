import type { Exit } from '../../../contract/http/errors.ts';
import { hasErrors } from '../../../domain/issue.ts';
import { command } from '../../framework/command.ts';
import { requiredValue } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';
import { issueList, wordIssue } from '../../view/issue.ts';

export default command({
  operation: 'agreements.check',
  arguments: { agreementId: requiredValue(id('agreement')) },
  examples: ['pgb agreement check Z0000008', 'pgb agreement check Z0000001 -o json'],
  async run(context, { agreementId }): Promise<Exit> {
    const client = await context.client();
    const report = await client.agreements.check(agreementId, context.call);
    const texts = await context.texts();
    const rows = report.issues.map((issue) => wordIssue(issue, texts));
    await context.out.answer(issueList, rows, report);
    if (rows.length === 0 && context.out.isForPeople)
      await context.out.notice(context.cli.notices.agreement.inOrder(agreementId));
    return hasErrors(rows) ? 'failed' : 'done';
  },
});
