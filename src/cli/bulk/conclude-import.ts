import type { Exit } from '../../contract/http/errors.ts';
import { commandLine } from '../framework/command-line.ts';
import type { Context } from '../framework/context.ts';
import { mostEffects } from '../view/import/import.ts';
import { addUpReplaced } from './replaced-amounts.ts';
import type { ImportInput } from './import-options.ts';
import type { ImportDocument } from '../view/import/import-document.ts';

/** Says below the report what it means, and then, as the last of all, what to do next. */
export async function conclude(context: Context, document: ImportDocument, input: ImportInput): Promise<void> {
  const { out, cli, typed } = context;
  if (document.resumed) await out.notice(cli.notices.import.resumed(document.job));
  if (document.stopped === 'interrupted') return out.notice(cli.notices.import.stopped(typed));
  await explain(context, document, input);
  if (document.stopped !== 'control-totals') await tellNext(context, document, input);
}

export function exitOf({ stopped, rejected, held, changed, differences }: ImportDocument): Exit {
  if (stopped === 'interrupted') return 'interrupted';
  if (stopped === 'error-limit') return 'error-limit';
  const isWrong = rejected + held + changed + differences.length > 0;
  return stopped === 'control-totals' || isWrong ? 'lines-rejected' : 'done';
}

async function explain(context: Context, document: ImportDocument, { dryRun }: ImportInput): Promise<void> {
  const { out, cli } = context;
  const { import: say } = cli.notices;
  const { format } = await context.texts();
  if (document.effects.length > mostEffects && out.isForPeople)
    await out.aside(say.moreEffects(mostEffects, document.effects.length));
  if (document.keptFile !== null) await out.notice(say.kept(document.keptFile));
  if (document.dryRun && dryRun) await out.notice(say.dryRun[document.kind]);
  // What is shown before somebody is asked is no dry run, and without anything to ask about it ends there.
  if (document.dryRun && !dryRun && document.accepted === 0) await out.notice(say.nothingSent);
  for (const { name, expected, found } of document.differences)
    await out.notice(say.difference[name](expected, found, format));
  if (document.stopped === 'control-totals') return out.notice(say.nothingSent);
  const standing = document.replacements.filter(({ state }) => state === 'done' || state === 'proposed');
  const replaced = say.replaced[document.dryRun ? 'proposed' : 'done'];
  if (standing.length > 0) await out.notice(replaced(standing.length, addUpReplaced(standing), format));
  if (document.addedUp !== null) await out.notice(say.addedUp(document.addedUp));
  if (document.stopped === 'error-limit') await out.notice(say.errorLimit(document.rejected, document.lines));
}

async function tellNext(context: Context, document: ImportDocument, { update }: ImportInput): Promise<void> {
  const { out, cli } = context;
  const { import: say } = cli.notices;
  const foundOf = (code: string): number => document.findings.find((each) => each.code === code)?.lines ?? 0;
  const parts = foundOf('DECLARED_PARTLY');
  const differing = foundOf('DECLARED_DIFFERENTLY') + foundOf('DRAFTED_DIFFERENTLY');
  const repeated = foundOf('DUPLICATE_LINE');
  if (repeated > 0 && document.addedUp === null) await out.notice(say.mayAddUp(repeated));
  // What was asked for and not done was told with its reason.
  if (differing > 0 && !update) await out.notice(say.changed[document.kind](differing));
  if (parts > 0) await out.notice(say.parts(parts));
  if (document.kind === 'amendments') {
    if (foundOf('TERM_END_BEFORE_START') > 0) await out.notice(say.extendToo);
    if (foundOf('TERM_END_BEFORE_START') + foundOf('AWARD_NOT_VALID') > 0) await out.notice(say.awardFirst);
    if (await isCostUnseen(context, document)) await out.notice(say.costUnseen);
  }
  const { kind, rejected, held } = document;
  // Whoever came with a workbook goes on with one.
  const file = document.rejectedWorkbook ?? document.rejectedFile ?? '';
  const again = kind === 'amendments' ? commandLine(['agreement', 'amend', '--csv', file]) : undefined;
  if (rejected + held > 0) await out.notice(say.correct(rejected, held, file, again));
}

/** A representative sees the cost only of the awards that name them; a care provider sees no budget at all. */
async function isCostUnseen(context: Context, { dryRun, amendments = 0, budgets }: ImportDocument): Promise<boolean> {
  const seen = budgets.reduce((sum, { agreements }) => sum + agreements, 0);
  if (!dryRun || seen >= amendments) return false;
  const client = await context.client();
  return (await client.me.show(context.call)).role === 'representative';
}
