import { command } from '../../framework/command.ts';
import { needed } from '../../framework/spec.ts';
import { text } from '../../framework/value.ts';
import { CliError } from '../../failure/cli-error.ts';
import { chosenArguments } from './chosen.ts';
import { decide } from './decide.ts';

export default command({
  operation: 'declarations.decide',
  arguments: chosenArguments,
  options: { reason: needed(text) },
  examples: ['pgb declaration reject D0000005 --reason "Op 3 oktober is er niet gewerkt"'],
  async run(context, { declarationIds, reason }) {
    if (declarationIds.length === 0) throw new CliError('nothing-chosen', { options: 'D…' });
    return decide(
      context,
      declarationIds.map((declarationId) => ({ declarationId, decision: 'reject', reason })),
    );
  },
});
