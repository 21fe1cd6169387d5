import type { LineInput } from '../../domain/declaration-content.ts';
import { copyMonth } from '../../domain/declaration/months/copy-month.ts';
import { addMonths, type Month, monthOf } from '../../domain/values/month.ts';
import type { Context } from '../framework/context.ts';

/** What stands is copied, and nothing that was refused or taken back. */
const standing: ReadonlySet<string> = new Set(['awaiting-holder', 'submitted', 'scheduled', 'paid']);

/** The month that is declared now: nothing is declared before it is over. */
export async function monthThatIsOver(context: Context): Promise<Month> {
  const client = await context.client();
  return addMonths(monthOf((await client.me.show(context.call)).today), -1);
}

/** The number of what was declared under an agreement for the month before. */
export async function findLastMonth(context: Context, agreementId: string, month: Month): Promise<string | undefined> {
  const client = await context.client();
  const query = { agreementId, month: addMonths(month, -1), kind: 'care-delivered' } as const;
  for await (const { id, status } of client.declarations.list(query, context.call)) {
    if (standing.has(status)) return id;
  }
  return undefined;
}

/** The lines of the month before in the month that is declared; tells what was copied and what was not. */
export async function copyLastMonth(context: Context, declarationId: string, month: Month): Promise<LineInput[]> {
  const client = await context.client();
  const earlier = await client.declarations.show(declarationId, context.call);
  const { lines, leftOut } = copyMonth(earlier.lines, month);
  const { format } = await context.texts();
  const { entry: say } = context.cli.notices;
  await context.out.notice(say.copied(declarationId, format.month(earlier.month), lines.length));
  if (leftOut.length > 0)
    await context.out.notice(say.leftOut(format.list(leftOut.map(format.date)), format.month(month)));
  return lines;
}
