import type { Exit } from '../../contract/errors.ts';
import type { Context } from '../framework/context.ts';
import { mostEffects } from '../view/import/import.ts';
import { addUpReplaced } from './replaced-amounts.ts';
import type { ImportDocument } from '../view/import/import-document.ts';

/** Says what to do next, and decides the exit code. */
export async function conclude(context: Context, document: ImportDocument): Promise<Exit> {
  const { out, cli, typed } = context;
  const { import: say } = cli.notices;
  if (document.resumed) await out.notice(say.resumed(document.job));
  if (document.stopped === 'interrupted') {
    await out.notice(say.stopped(typed));
    return 'interrupted';
  }
  if (document.effects.length > mostEffects && out.isForPeople)
    await out.aside(say.moreEffects(mostEffects, document.effects.length));
  if (document.keptFile !== null) await out.notice(say.kept(document.keptFile));
  if (document.dryRun) await out.notice(say.dryRun[document.kind]);
  const { format } = await context.texts();
  for (const { name, expected, found } of document.differences)
    await out.notice(say.difference[name](expected, found, format));
  if (document.stopped === 'control-totals') {
    await out.notice(say.nothingSent);
    return 'lines-rejected';
  }
  const standing = document.replacements.filter(({ state }) => state === 'done' || state === 'proposed');
  if (standing.length > 0)
    await out.notice(
      say.replaced[document.dryRun ? 'proposed' : 'done'](standing.length, addUpReplaced(standing), format),
    );
  const { addedUp } = document;
  if (addedUp !== null) await out.notice(say.addedUp(addedUp));
  const foundOf = (code: string): number => document.findings.find((each) => each.code === code)?.lines ?? 0;
  const parts = foundOf('DECLARED_PARTLY');
  const differing = foundOf('DECLARED_DIFFERENTLY') + foundOf('DRAFTED_DIFFERENTLY');
  const repeated = foundOf('DUPLICATE_LINE');
  if (repeated > 0 && addedUp === null) await out.notice(say.mayAddUp(repeated));
  if (differing > 0) await out.notice(say.changed[document.kind](differing));
  if (parts > 0) await out.notice(say.parts(parts));
  const wrong = document.rejected + document.held;
  if (wrong > 0) await out.notice(say.correct(document.rejected, document.held, document.rejectedFile ?? ''));
  if (document.stopped === 'error-limit') {
    await out.notice(say.errorLimit(document.rejected, document.lines));
    return 'error-limit';
  }
  return wrong + document.changed + document.differences.length > 0 ? 'lines-rejected' : 'done';
}
