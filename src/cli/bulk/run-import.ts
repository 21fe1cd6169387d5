import { resolve } from 'node:path';
import type { ImportOptions } from '../../import/options.ts';
import type { ImportTexts } from '../../messages/import-texts.ts';
import { importTextsFor } from '../../messages/import-texts.ts';
import { isPgbError } from '../../sdk/errors/pgb-error.ts';
import type { Replacement } from '../../import/journal/items/replacements.ts';
import type { Context } from '../framework/context.ts';
import { confirmReplacing, type AskedFor } from './confirm-replacing.ts';
import { fileForm } from './file/file-form.ts';
import type { ImportDocument } from '../view/import/import-document.ts';
import { makeImportDocument } from './make-import-document.ts';
import { importFailure } from './import-failure.ts';
import type { ImportKind } from './import-kinds.ts';
import type { ImportInput } from './import-options.ts';
import { importsFolder } from './file/imports-folder.ts';
import { portalOf } from './portal-of.ts';
import { progressReport, type ProgressReport } from './progress/progress-report.ts';
import type { SourceFile } from './file/source-file.ts';

/** Imports one file as it was asked, and answers with what became of it. */
export async function runImport(
  context: Context,
  source: SourceFile,
  input: ImportInput,
  kind: ImportKind,
): Promise<ImportDocument> {
  const importTexts = await importTextsFor(context.language, kind.name);
  const progress = progressReport(context, input.progress);
  try {
    const summary = await kind.start(await optionsFor(context, source, input, { kind, progress })).summary();
    progress.end();
    // A copy of ours is gone by then, and nobody knows its name.
    const file = source.copied === true && source.shown !== '-' ? resolve(source.shown) : summary.file;
    return makeImportDocument({ ...summary, file }, await context.texts(), importTexts);
  } catch (error) {
    progress.end();
    throw await explainFailure(context, error, { source, progress, importTexts });
  }
}

async function explainFailure(
  context: Context,
  error: unknown,
  { source, progress, importTexts }: { source: SourceFile; progress: ProgressReport; importTexts: ImportTexts },
): Promise<unknown> {
  // The answers so far are kept, so the next step is to go on.
  if (isPgbError(error) && progress.isSending)
    await context.out.notice(context.cli.notices.import.stopped(context.typed));
  const failureTexts = { cli: context.cli, texts: await context.texts(), importTexts };
  return importFailure(error, source.shown, failureTexts);
}

async function optionsFor(
  context: Context,
  source: SourceFile,
  input: ImportInput,
  { kind, progress }: { kind: ImportKind; progress: ProgressReport },
): Promise<ImportOptions> {
  const { expectLines: lines, expectHours: minutes, expectAmount: cents } = input;
  const isExpected = lines !== undefined || minutes !== undefined || cents !== undefined;
  const yes = input.yes === true;
  const confirm =
    (asked: AskedFor) =>
    (replacements: readonly Replacement[]): Promise<boolean> =>
      confirmReplacing(context, asked, replacements, { yes, progress });
  return {
    path: source.path,
    form: await fileForm(context, source, input, kind.name),
    client: await context.client(),
    portal: portalOf(context),
    jobs: importsFolder(context.folder),
    dryRun: input.dryRun,
    sendIncomplete: input.sendIncomplete,
    update: input.update,
    add: input.add,
    addUp: input.addUp,
    confirmAdd: confirm('adding'),
    confirmLess: confirm('leavingLess'),
    restart: input.restart,
    maxErrors: input.maxErrors,
    expect: isExpected ? { lines, minutes, cents } : undefined,
    outputDirectory: input.outputDir ?? source.directory,
    resultName: source.name,
    ofWorkbook: source.ofWorkbook,
    language: context.language,
    batchSize: input.batch,
    concurrency: input.concurrency,
    perSecond: input.perSecond,
    note: { input, source },
    onProgress: progress.update,
    drain: context.stopping,
    signal: context.signal,
  };
}
