import { join } from 'node:path';

/** Where the jobs of imports are kept. */
export const importsFolder = (folder: string): string => join(folder, 'imports');
