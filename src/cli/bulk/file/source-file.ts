import { constants, createReadStream } from 'node:fs';
import { access, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import { listJobs } from '../../../import/journal/list-jobs.ts';
import { keepCopy } from '../../../import/source/keep-copy.ts';
import { openWorkbook } from '../../../import/source/open-workbook.ts';
import type { SheetOptions } from '../../../import/source/sheet-options.ts';
import type { Workbook } from '../../../import/workbook/workbook.ts';
import type { Context } from '../../framework/context.ts';
import { CliError } from '../../failure/cli-error.ts';
import { importsFolder } from './imports-folder.ts';
import { workbookFailure } from './workbook-failure.ts';

/** A file to import. */
export interface SourceFile {
  path: string;
  /** The name as it was typed. */
  shown: string;
  /** The result files are called after this path, and go beside it when no folder is given. */
  name: string;
  directory: string | undefined;
  /** The file is a copy of ours, of standard input, a pipe or a sheet. */
  copied?: boolean | undefined;
  /** The copy is of a sheet of a workbook. */
  ofWorkbook?: boolean | undefined;
}

/** Standard input, which is `-`, and pipes are kept in a file: it is read more than once, also by who goes on later. */
export async function sourceFile(context: Context, typed: string, options: SheetOptions = {}): Promise<SourceFile> {
  if (typed === '-') return copied(context, context.surroundings.stdin, { shown: '-', name: 'stdin' }, options);
  // A pipe can be read once only, and what it gave is needed again.
  if (await isPipe(typed))
    return copied(context, createReadStream(typed), { shown: typed, name: nameOfPipe(typed) }, options);
  const source = { path: typed, shown: typed, name: basename(typed, extname(typed)), directory: undefined };
  return asTable(context, source, options);
}

/** Tells whether there is something to read that is no file, such as a named pipe or `<(…)`. @throws CliError */
async function isPipe(path: string): Promise<boolean> {
  const unreadable = (reason: string): CliError => new CliError('file-unreadable', { file: path, reason });
  try {
    await access(path, constants.R_OK);
  } catch (error) {
    throw unreadable((error as NodeJS.ErrnoException).code ?? '');
  }
  const found = await stat(path);
  if (found.isDirectory()) throw unreadable('EISDIR');
  if (found.isBlockDevice()) throw unreadable('ESPIPE');
  return !found.isFile();
}

/** `/dev/fd/63` is a name of the shell, which nobody knows again. */
function nameOfPipe(path: string): string {
  return /^\/(dev|proc)\//.test(path) ? 'stdin' : basename(path, extname(path));
}

/** What is read from standard input or a pipe is kept first. */
async function copied(
  context: Context,
  input: AsyncIterable<Buffer | string>,
  names: Pick<SourceFile, 'shown' | 'name'>,
  options: SheetOptions,
): Promise<SourceFile> {
  const path = await keepCopy(importsFolder(context.folder), input, 'stdin', context.signal);
  const source = { path, ...names, directory: '.', copied: true };
  const read = await asTable(context, source, options).catch(async (error: unknown) => {
    await rm(path, { force: true });
    throw error;
  });
  if (read.path !== path) await rm(path, { force: true });
  return read;
}

/** A sheet of a workbook is imported from a copy in the form of a CSV file; its results stand beside the workbook. */
async function asTable(context: Context, source: SourceFile, options: SheetOptions): Promise<SourceFile> {
  const { path, shown } = source;
  const workbook = await openOrExplain(path, shown);
  if (workbook === undefined) {
    if (options.sheet !== undefined) throw new CliError('sheet-of-no-workbook', { file: shown });
    return source;
  }
  const { sheetCopy } = await import('./sheet-copy.ts');
  try {
    const copy = await sheetCopy(context, workbook, options);
    return { ...source, path: copy, directory: source.directory ?? dirname(path), copied: true, ofWorkbook: true };
  } catch (error) {
    throw workbookFailure(error, shown);
  } finally {
    workbook.close();
  }
}

async function openOrExplain(path: string, shown: string): Promise<Workbook | undefined> {
  try {
    return await openWorkbook(path);
  } catch (error) {
    const { code: reason } = error as NodeJS.ErrnoException;
    if (reason !== undefined) throw new CliError('file-unreadable', { file: shown, reason }, { cause: error });
    throw workbookFailure(error, shown);
  }
}

/** Removes what was copied, unless an import of it was stopped and may go on: it holds care of sick people. */
export async function discardCopy({ folder }: Context, { path, copied }: SourceFile): Promise<void> {
  if (copied === true && !mayGoOn(importsFolder(folder), resolve(path))) await rm(path, { force: true });
}

function mayGoOn(imports: string, path: string): boolean {
  try {
    return listJobs(imports).some(({ complete, facts }) => !complete && facts.file === path);
  } catch {
    // An import that cannot be read may be the one that goes on.
    return true;
  }
}
