import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from '../../files/make-folder.ts';

/** Finds the folder of the result files: beside the file that is imported, unless another folder was told. */
export function resultFolderOf({
  outputDirectory,
  path,
}: {
  outputDirectory?: string | undefined;
  path: string;
}): string {
  return outputDirectory ?? dirname(path);
}

/**
 * Makes the folder and checks it before anything is sent. Otherwise an import would find out too late that it cannot
 * write its results.
 *
 * @throws ResultFolderError
 */
export async function mustBeWritable(folder: string): Promise<void> {
  try {
    makeFolder(folder);
    await access(folder, constants.W_OK);
    if (!(await stat(folder)).isDirectory()) throw Object.assign(new Error('It is a file'), { code: 'ENOTDIR' });
  } catch (cause) {
    throw new ResultFolderError(folder, cause);
  }
}

/** The result files cannot be written there. Nothing was sent. */
export class ResultFolderError extends Error {
  override readonly name = 'ResultFolderError';
  readonly folder: string;
  /** The code that the system gives for it, such as ENOENT or EACCES. */
  readonly reason: string;

  constructor(folder: string, cause: unknown) {
    super(`The folder ${folder} cannot be written to`, { cause });
    this.folder = folder;
    this.reason = (cause as NodeJS.ErrnoException).code ?? '';
  }
}
