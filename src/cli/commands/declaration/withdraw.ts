import type { Exit } from '../../../contract/http/errors.ts';
import { isPgbError } from '../../../sdk/errors/pgb-error.ts';
import { CliError } from '../../failure/cli-error.ts';
import { failureOf } from '../../failure/failure.ts';
import { command } from '../../framework/command.ts';
import { flag, valueList } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';
import { confirm } from '../../prompt/confirm.ts';
import { withdrawalList, type WithdrawalResult } from '../../view/agreements/withdrawal.ts';

export default command({
  operation: 'declarations.withdraw',
  arguments: { declarationIds: valueList(id('declaration')) },
  options: { yes: flag({ short: 'y' }) },
  examples: ['pgb declaration withdraw D0000005', 'pgb declaration withdraw D0000005 D0000007 --yes'],
  async run(context, { declarationIds, yes }): Promise<Exit> {
    if (declarationIds.length === 0) throw new CliError('nothing-chosen', { options: 'D…' });
    const { notices } = context.cli;
    await confirm(context, notices.confirm.withdraw(declarationIds.length), yes);
    const client = await context.client();
    const texts = await context.texts();
    const results: WithdrawalResult[] = [];
    for (const declarationId of declarationIds) {
      try {
        const { status } = await client.declarations.withdraw(declarationId, context.call);
        results.push({ declarationId, outcome: 'withdrawn', status, message: null });
      } catch (error) {
        // With one declaration the error is the outcome; with more, the others still get their outcome.
        if (declarationIds.length === 1 || !isPgbError(error) || error.exit !== 'not-found') throw error;
        results.push({
          declarationId,
          outcome: 'refused',
          status: null,
          message: failureOf(error, context.cli, texts).message,
        });
      }
    }
    await context.out.answer(withdrawalList, results, { results });
    const refused = results.filter(({ outcome }) => outcome === 'refused').length;
    await context.out.notice(notices.declaration.withdrawn(results.length - refused, refused));
    return refused === 0 ? 'done' : 'lines-rejected';
  },
});
