import { command } from '../../framework/command.ts';
import { requiredValue } from '../../framework/spec.ts';
import { text } from '../../framework/values/value.ts';
import { chosenArguments, chosenOptions } from './choose-declarations.ts';
import { decide } from './decide.ts';

export default command({
  operation: 'declarations.decide',
  finishesFirst: true,
  arguments: chosenArguments,
  options: { ...chosenOptions, reason: requiredValue(text) },
  examples: [
    'pgb declaration reject D0000005 --reason "Op 3 oktober is er niet gewerkt"',
    'pgb declaration reject --all --month 2026-10 --reason "De zorg was al gestopt" --yes',
  ],
  run: (context, { reason, ...chosen }) => decide(context, chosen, { decision: 'reject', reason }),
});
