/**
 * The file was changed or removed while it was being imported. What the portal answered is kept;
 * importing again sends only what was not declared yet.
 */
export class FileChangedError extends Error {
  override readonly name = 'FileChangedError';

  constructor() {
    super('The file was changed while it was being imported');
  }
}
