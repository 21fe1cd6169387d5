import { command } from '../../framework/command.ts';
import { flag } from '../../framework/spec.ts';
import { confirm } from '../../prompt/confirm.ts';
import { awaiting, chosenArguments, chosenOptions } from './chosen.ts';
import { decide } from './decide.ts';

export default command({
  operation: 'declarations.decide',
  arguments: chosenArguments,
  options: { ...chosenOptions, yes: flag({ short: 'y' }) },
  examples: ['pgb declaration approve D0000005 D0000007', 'pgb declaration approve --all --month 2026-10 --yes'],
  async run(context, { yes, ...chosen }) {
    const found = await awaiting(context, chosen);
    if (found !== undefined && found.length > 0) {
      const cents = found.reduce((sum, { totalCents }) => sum + totalCents, 0);
      const { format } = await context.texts();
      await confirm(context, context.cli.notices.confirm.approveAll(found.length, format.money(cents)), yes);
    }
    const ids = found?.map(({ id }) => id) ?? chosen.declarationIds;
    return decide(
      context,
      ids.map((declarationId) => ({ declarationId, decision: 'approve' })),
    );
  },
});
