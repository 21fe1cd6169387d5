import type { Context } from '../framework/context.ts';
import { CliError } from '../failure/cli-error.ts';
import { canAsk } from './can-ask.ts';
import { openPrompts } from './prompts.ts';

/** Refuses at once where nobody can be asked and nobody said so beforehand. */
export function checkCanConfirm(context: Context): void {
  if (!canAsk(context)) throw new CliError('needs-confirmation', { option: '--yes' });
}

/** Lets a person at a terminal confirm what cannot be undone; anybody else says so with `--yes`. */
export async function confirm(context: Context, message: string, yes: boolean): Promise<void> {
  if (yes) return;
  checkCanConfirm(context);
  const prompts = await openPrompts(context);
  const sure = await prompts.yesNo(message, false);
  if (!sure) throw new CliError('declined', {});
}

/** Lets a person at a terminal confirm what they decide. A program decided before it gave the command, and is asked nothing. */
export async function confirmAtTerminal(context: Context, message: string, yes: boolean): Promise<void> {
  if (canAsk(context)) await confirm(context, message, yes);
}
