import { join } from 'node:path';
import type { Exit } from '../../../contract/http/errors.ts';
import { checkFile, type FileCheck } from '../../../import/offline/check-file.ts';
import type { FileForm } from '../../../import/kind.ts';
import type { Snapshot } from '../../../import/journal/snapshot/snapshot.ts';
import { importTextsFor } from '../../../messages/import-texts.ts';
import type { Context } from '../../framework/context.ts';
import { fileForm, type FormInput } from '../file/file-form.ts';
import { importFailure } from '../import-failure.ts';
import { importsFolder } from '../file/imports-folder.ts';
import { progressReport } from '../progress/progress-report.ts';
import { showCheck } from './write-check-findings.ts';
import { openSnapshot } from './snapshot-file.ts';
import { discardCopy, sourceFile, type SourceFile } from '../file/source-file.ts';
import { tellCheck, tellNewSnapshot, tellSnapshot } from './report-check.ts';

export interface CheckInput extends FormInput {
  snapshot: string | undefined;
  addUp: boolean;
}

/** Checks a file without a portal, and says what is wrong with it and what to do. */
export async function checkOffline(context: Context, typed: string, input: CheckInput): Promise<Exit> {
  const snapshot = openSnapshot(context, input.snapshot);
  try {
    await tellSnapshot(context, snapshot.facts);
    const source = await sourceFile(context, typed, input);
    const { check, form } = await checkWithProgress(context, source, snapshot, input).finally(() =>
      discardCopy(context, source),
    );
    try {
      await showCheck(context, check, { file: source.shown, snapshot: snapshot.facts, dialect: form.dialect });
      await tellCheck(context, check);
      await tellNewSnapshot(context, snapshot.facts, input.snapshot);
      const { rejected, held, changed } = check.totals.totals;
      return rejected.lines + held.lines + changed.lines > 0 ? 'lines-rejected' : 'done';
    } finally {
      check.close();
    }
  } finally {
    snapshot.close();
  }
}

async function checkWithProgress(
  context: Context,
  source: SourceFile,
  snapshot: Snapshot,
  input: CheckInput,
): Promise<{ check: FileCheck; form: FileForm }> {
  const progress = progressReport(context);
  try {
    const form = await fileForm(context, source, input, 'declarations');
    const check = await checkFile({
      path: source.path,
      form,
      addUp: input.addUp,
      snapshot,
      folder: join(context.folder, 'checks'),
      jobs: importsFolder(context.folder),
      onProgress: progress.update,
      signal: context.signal,
    });
    return { check, form };
  } catch (error) {
    const failureTexts = {
      cli: context.cli,
      texts: await context.texts(),
      importTexts: await importTextsFor(context.language),
    };
    throw importFailure(error, source.shown, failureTexts);
  } finally {
    progress.end();
  }
}
