import type { Replacement } from '../../import/journal/items/replacements.ts';
import type { Context } from '../framework/context.ts';
import { canAsk } from '../prompt/can-ask.ts';
import { openPrompts } from '../prompt/prompts.ts';
import type { ProgressReport } from './progress/progress-report.ts';
import { addUpReplaced } from './replaced-amounts.ts';

/** What is done only when somebody agrees: parts are put together, or less care is left than stood. */
export type AskedFor = 'adding' | 'leavingLess';

/**
 * Shows what would be done, and asks whether to do it. Where nobody can be asked it is not done: the lines stay as they
 * were, and the same command with `--yes` does it.
 */
export async function confirmReplacing(
  context: Context,
  asked: AskedFor,
  replacements: readonly Replacement[],
  { yes, progress }: { yes: boolean; progress: ProgressReport },
): Promise<boolean> {
  const { out, cli } = context;
  const say = cli.notices.import[asked];
  const { format } = await context.texts();
  progress.end();
  await out.notice(say.effect(replacements.length, addUpReplaced(replacements), format));
  if (yes) return true;
  if (!canAsk(context)) {
    await out.notice(say.needsYes);
    return false;
  }
  const prompts = await openPrompts(context);
  return prompts.yesNo(say.question, false);
}
