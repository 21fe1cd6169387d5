import { access, constants, stat } from 'node:fs/promises';
import type { Exit } from '../../../contract/errors.ts';
import { batchLimit } from '../../../contract/limits.ts';
import { importDeclarations } from '../../../import/import-declarations.ts';
import { importTextsFor } from '../../../messages/import.ts';
import { isPgbError } from '../../../sdk/errors/pgb-error.ts';
import type { Context } from '../../context.ts';
import { CliError } from '../../failure/cli-error.ts';
import { command } from '../../framework/command.ts';
import { flag, needed, option } from '../../framework/spec.ts';
import { count, file, folder } from '../../framework/value.ts';
import { importFailure } from '../../import/import-failure.ts';
import { importDocument, type ImportDocument } from '../../import/import-document.ts';
import { importsFolder } from '../../import/imports-folder.ts';
import { ProgressLine } from '../../import/progress-line.ts';
import { importDetails } from '../../view/import.ts';

export default command({
  operation: 'declarations.batch',
  finishesFirst: true,
  arguments: { file: needed(file, { text: 'importFile' }) },
  options: {
    dryRun: flag(),
    sendIncomplete: flag(),
    outputDir: option(folder),
    batch: option(count(1, batchLimit)),
    concurrency: option(count(1, 32)),
  },
  examples: [
    'pgb declaration import examples/october.csv --dry-run',
    'pgb --as organisation declaration import examples/october.csv',
    'pgb declaration import october.csv -o json',
  ],
  async run(context, { file: path, dryRun, sendIncomplete, outputDir, batch, concurrency }): Promise<Exit> {
    await mustBeReadable(path);
    const client = await context.client();
    const [texts, importTexts] = [await context.texts(), await importTextsFor(context.language)];
    const progress = new ProgressLine(context.surroundings.stderr, context.cli);
    try {
      const summary = await importDeclarations({
        path,
        client,
        portal: portalOf(context),
        jobs: importsFolder(context.folder),
        dryRun,
        sendIncomplete,
        outputDirectory: outputDir,
        language: context.language,
        batchSize: batch,
        concurrency,
        onProgress: progress.update,
        drain: context.stopping,
        signal: context.signal,
      }).summary();
      progress.end();
      const document = importDocument(summary, texts, importTexts);
      await context.out.record(importDetails, document);
      return await conclude(context, document);
    } catch (error) {
      progress.end();
      if (isPgbError(error) && progress.isSending)
        await context.out.notice(context.cli.notices.import.stopped(context.typed));
      throw importFailure(error, path, importTexts);
    }
  },
});

async function mustBeReadable(path: string): Promise<void> {
  const unreadable = (reason: string): CliError => new CliError('file-unreadable', { file: path, reason });
  try {
    await access(path, constants.R_OK);
  } catch (error) {
    throw unreadable((error as NodeJS.ErrnoException).code ?? '');
  }
  // It is read more than once, which a pipe cannot be.
  const found = await stat(path);
  if (!found.isFile()) throw unreadable(found.isDirectory() ? 'EISDIR' : 'ESPIPE');
}

/** The practice portal has another address each time, and is still the same. */
function portalOf(context: Context): string {
  const target = context.target();
  return target.kind === 'practice' ? target.kind : target.url;
}

/** Says what to do next, and decides the exit code. */
async function conclude({ out, cli, typed }: Context, document: ImportDocument): Promise<Exit> {
  const { import: say } = cli.notices;
  if (!document.complete) {
    await out.notice(say.stopped(typed));
    return 'interrupted';
  }
  const wrong = document.rejected + document.held;
  if (document.dryRun) await out.notice(say.dryRun);
  if (wrong > 0) await out.notice(say.correct(wrong, document.rejectedFile ?? ''));
  return wrong > 0 ? 'lines-rejected' : 'done';
}
