import { addUpCare } from '../../domain/declaration/care-amounts.ts';
import { wordIssue } from '../view/issue.ts';
import { careName, isOf, type Care } from './care.ts';
import { toDeclaration, type Entry } from './entry.ts';
import { findCost } from './cost.ts';

/** Tells all of it before it is handed in: the care, the amount, what is left of the budget, and what is wrong. */
export async function tellSummary(entry: Entry, cares: readonly Care[]): Promise<{ isRefused: boolean }> {
  const { context, lines } = entry;
  const { entry: say } = context.cli.notices;
  const texts = await context.texts();
  const { money, care: quantity } = texts.format;
  if (lines.length === 0) return { isRefused: true };
  for (const care of cares) {
    const own = lines.filter((line) => isOf(care, line)).map((line) => ({ ...line, unit: care.unit }));
    if (own.length > 0) await context.out.notice(say.total(careName(context, texts, care), quantity(addUpCare(own))));
  }
  const { preview, budget } = await findCost(context, toDeclaration(entry, lines));
  if (preview === undefined) return { isRefused: false };
  if (preview.outcome === 'acceptable') await context.out.notice(say.amount(money(preview.totalCents)));
  if (budget !== undefined) await context.out.notice(say.cost(money(budget.costCents), money(budget.leftCents)));
  for (const issue of preview.issues) await context.out.notice(wordIssue(issue, texts).message);
  return { isRefused: preview.outcome === 'rejected' };
}
