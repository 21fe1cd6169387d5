import type { DeclarationInput, LineInput } from '../../../domain/declaration-content.ts';
import { addMonths } from '../../../domain/values/month.ts';
import { copyLastMonth, findLastMonth, monthThatIsOver } from '../../declaration-wizard/last-month.ts';
import { CliError } from '../../failure/cli-error.ts';
import type { Context } from '../../framework/context.ts';
import { linesFrom, type Content } from './content.ts';

/** The month before, with in it what is given by day. */
export async function copiedLines(
  context: Context,
  content: Content,
): Promise<Pick<DeclarationInput, 'month' | 'lines'>> {
  const { agreement } = content;
  if (agreement === undefined) throw new CliError('missing-option', { option: '--agreement' });
  const month = content.month ?? (await monthThatIsOver(context));
  const earlier = await findLastMonth(context, agreement, month);
  if (earlier === undefined) {
    const { format } = await context.texts();
    throw new CliError('no-month-to-copy', { month: format.month(addMonths(month, -1)), agreement });
  }
  const given = await linesFrom(context, content);
  const copied = await copyLastMonth(context, earlier, month);
  const kept = copied.filter((line) => !given.some((one) => replaces(one, line)));
  const lines = [...kept, ...given].map((line, index) => ({ ...line, line: index + 1 }));
  return { month, lines };
}

function replaces(given: LineInput, { date, careFunction, holiday, sick }: LineInput): boolean {
  const isSame = given.date === date && given.holiday === holiday && given.sick === sick;
  return isSame && (given.careFunction ?? careFunction) === careFunction;
}
