import type { Replacement } from '../../import/journal/items/replacements.ts';
import type { Context } from '../framework/context.ts';
import { canAsk } from '../prompt/can-ask.ts';
import { openPrompts } from '../prompt/prompts.ts';
import type { ProgressReport } from './progress/progress-report.ts';
import { addUpReplaced } from './replaced-amounts.ts';

/**
 * Shows what putting parts together would do, and asks whether to do it. Where nobody can be asked it is not done: the
 * lines stay as they were, and the same command with `--yes` does it.
 */
export async function confirmAdd(
  context: Context,
  replacements: readonly Replacement[],
  yes: boolean,
  progress: ProgressReport,
): Promise<boolean> {
  const { out, cli } = context;
  const { import: say } = cli.notices;
  const { format } = await context.texts();
  progress.end();
  await out.notice(say.adding(replacements.length, addUpReplaced(replacements), format));
  if (yes) return true;
  if (!canAsk(context)) {
    await out.notice(say.addNeedsYes);
    return false;
  }
  const prompts = await openPrompts(context);
  return prompts.yesNo(say.addQuestion, false);
}
