import type { Context } from '../framework/context.ts';
import { CliError } from '../failure/cli-error.ts';
import { canAsk } from './can-ask.ts';

/** Lets a person at a terminal confirm what cannot be undone; anybody else says so with `--yes`. */
export async function confirm(context: Context, message: string, yes: boolean): Promise<void> {
  if (yes) return;
  if (!canAsk(context)) throw new CliError('needs-confirmation', { option: '--yes' });
  const { confirm: ask } = await import('@inquirer/prompts');
  const { stdin: input, stderr: output } = context.surroundings;
  const sure = await ask({ message, default: false }, { input, output, signal: context.signal });
  if (!sure) throw new CliError('interrupted', {});
}
