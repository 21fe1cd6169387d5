import { join } from 'node:path';

/** Where the jobs of imports are kept. */
export function importsFolder(folder: string): string {
  return join(folder, 'imports');
}
