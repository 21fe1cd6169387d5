import { command } from '../../framework/command.ts';
import { chosenArguments, chosenOptions } from './choose-declarations.ts';
import { decide } from './decide.ts';

export default command({
  operation: 'declarations.decide',
  finishesFirst: true,
  arguments: chosenArguments,
  options: chosenOptions,
  examples: [
    'pgb declaration approve D0000005 D0000007',
    'pgb declaration approve --all --month 2026-10 --yes',
    'pgb declaration approve --all --yes -o ndjson',
  ],
  run: (context, chosen) => decide(context, chosen, { decision: 'approve' }),
});
