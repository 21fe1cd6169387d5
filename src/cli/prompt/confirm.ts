import type { Context } from '../framework/context.ts';
import { CliError } from '../failure/cli-error.ts';
import { canAsk } from './can-ask.ts';
import { openPrompts } from './prompts.ts';

/** Lets a person at a terminal confirm what cannot be undone; anybody else says so with `--yes`. */
export async function confirm(context: Context, message: string, yes: boolean): Promise<void> {
  if (yes) return;
  if (!canAsk(context)) throw new CliError('needs-confirmation', { option: '--yes' });
  const prompts = await openPrompts(context);
  const sure = await prompts.yesNo(message, false);
  if (!sure) throw new CliError('declined', {});
}
