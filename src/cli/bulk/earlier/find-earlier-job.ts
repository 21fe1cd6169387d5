import { listJobs, showJob, type JobOverview } from '../../../import/journal/list-jobs.ts';
import type { Context } from '../../framework/context.ts';
import { CliError } from '../../failure/cli-error.ts';
import { readEarlierImports } from './read-earlier-imports.ts';
import { importKinds, type ImportKind } from '../import-kinds.ts';
import type { ImportInput } from '../import-options.ts';
import { importsFolder } from '../file/imports-folder.ts';
import type { SourceFile } from '../file/source-file.ts';

/** An earlier import, and how it was asked for. */
export interface EarlierJob {
  id: string;
  overview: JobOverview;
  input: ImportInput;
  source: SourceFile;
  kind: ImportKind;
}

/** The import of that number, or the newest that fits. */
export function findEarlierJob(
  { folder }: Context,
  id: string | undefined,
  fits: (overview: JobOverview) => boolean,
): EarlierJob | undefined {
  const imports = importsFolder(folder);
  const overview = readEarlierImports(() => (id === undefined ? listJobs(imports).find(fits) : showJob(imports, id)));
  if (overview === undefined && id !== undefined) throw new CliError('unknown-import', { id });
  return overview === undefined || !fits(overview) ? undefined : jobAsAsked(overview);
}

function jobAsAsked(overview: JobOverview): EarlierJob {
  const { facts } = overview;
  const { id = '', file = '', note = {} } = facts;
  const { input, source } = note as { input?: ImportInput; source?: SourceFile };
  return {
    id,
    overview,
    input: {
      ...nothingAsked,
      dryRun: facts.dryRun ?? false,
      sendIncomplete: facts.sendIncomplete ?? false,
      addUp: facts.addUp ?? false,
      ...input,
    },
    source: { ...(source ?? { shown: file, name: '', directory: undefined }), path: file },
    kind: importKinds[facts.kind ?? 'declarations'],
  };
}

const nothingAsked: ImportInput = {
  dryRun: false,
  update: false,
  add: false,
  addUp: false,
  yes: false,
  sendIncomplete: false,
  restart: false,
  outputDir: undefined,
  maxErrors: undefined,
  expectLines: undefined,
  expectHours: undefined,
  expectAmount: undefined,
  map: [],
  ignoreColumn: [],
  sheet: undefined,
  hiddenRows: undefined,
  hiddenColumns: undefined,
  whole: false,
  mapping: undefined,
  saveMapping: undefined,
  dialect: undefined,
  batch: undefined,
  concurrency: undefined,
  perSecond: undefined,
  progress: undefined,
};
