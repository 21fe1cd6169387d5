import { listJobs } from '../../../import/journal/list-jobs.ts';
import { command } from '../../framework/command.ts';
import { readEarlierImports } from '../../bulk/earlier/read-earlier-imports.ts';
import { importsFolder } from '../../bulk/file/imports-folder.ts';
import { importList, type ImportRow } from '../../view/import/import.ts';

export default command({
  examples: ['pgb import list', 'pgb import list -o csv'],
  async run(context) {
    const rows = readEarlierImports(() => listJobs(importsFolder(context.folder))).map(
      ({ facts, complete, lines, totals }): ImportRow => ({
        job: facts.id ?? '',
        kind: facts.kind ?? 'declarations',
        file: facts.file ?? '',
        startedAt: facts.startedAt ?? '',
        complete,
        dryRun: facts.dryRun ?? false,
        lines,
        accepted: totals.accepted.lines,
        rejected: totals.rejected.lines,
        held: totals.held.lines,
        duplicates: totals.duplicate.lines,
        changed: totals.changed.lines,
      }),
    );
    if (rows.length === 0) await context.out.notice(context.cli.notices.empty);
    await context.out.answer(importList, rows, { items: rows, nextCursor: null });
  },
});
