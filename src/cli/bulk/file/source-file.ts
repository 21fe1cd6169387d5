import { createHash, randomUUID } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { access, open, rename, rm, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { makeFolder } from '../../../files/make-folder.ts';
import { listJobs } from '../../../import/journal/list-jobs.ts';
import type { Context } from '../../framework/context.ts';
import { CliError } from '../../failure/cli-error.ts';
import { importsFolder } from './imports-folder.ts';

/** A file to import. */
export interface SourceFile {
  path: string;
  /** The name as it was typed. */
  shown: string;
  /** The result files are called after this path, and go beside it when no folder is given. */
  name: string;
  directory: string | undefined;
  /** The file was copied from standard input or a pipe. */
  copied?: boolean | undefined;
}

/** Standard input, which is `-`, and pipes are kept in a file: it is read more than once, also by who goes on later. */
export async function sourceFile(context: Context, typed: string): Promise<SourceFile> {
  if (typed === '-') return copyOf(context, context.surroundings.stdin, { shown: '-', name: 'stdin' });
  // A pipe can be read once only, and what it gave is needed again.
  if (await isPipe(typed)) return copyOf(context, createReadStream(typed), { shown: typed, name: nameOfPipe(typed) });
  return { path: typed, shown: typed, name: basename(typed, extname(typed)), directory: undefined };
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

/** The copy is named after its content, so that the same input is the same file. */
async function copyOf(
  { folder, signal }: Context,
  input: AsyncIterable<Buffer | string>,
  names: Pick<SourceFile, 'shown' | 'name'>,
): Promise<SourceFile> {
  const imports = importsFolder(folder);
  makeFolder(imports);
  const temporary = join(imports, `stdin-${randomUUID()}.tmp`);
  const hash = createHash('sha256');
  try {
    // The file is only for its owner: it holds care of sick people.
    const file = await open(temporary, 'wx', 0o600);
    try {
      for await (const piece of input) {
        signal.throwIfAborted();
        hash.update(piece);
        await file.writeFile(piece);
      }
    } finally {
      await file.close();
    }
    const path = join(imports, `stdin-${hash.digest('hex').slice(0, 12)}.csv`);
    await rename(temporary, path);
    return { path, ...names, directory: '.', copied: true };
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
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
