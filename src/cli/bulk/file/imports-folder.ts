import { join } from 'node:path';

/** The jobs of imports are kept in this folder. */
export function importsFolder(folder: string): string {
  return join(folder, 'imports');
}
