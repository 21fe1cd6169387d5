/** The result files cannot be written there. Nothing was sent. */
export class ResultFolderError extends Error {
  override readonly name = 'ResultFolderError';
  readonly folder: string;
  /** Why, as the system says it: ENOENT, EACCES. */
  readonly reason: string;

  constructor(folder: string, cause: unknown) {
    super(`The folder ${folder} cannot be written to`, { cause });
    this.folder = folder;
    this.reason = (cause as NodeJS.ErrnoException).code ?? '';
  }
}
