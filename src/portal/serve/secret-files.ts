import { readFileSync } from 'node:fs';
import { checkSecretFile } from '../guard/check-files.ts';
import { newStartError } from '../start/start-error.ts';

/** The environment goes before the file; the value itself is never said. */
export async function secretOf(path: string | undefined, given: string | undefined): Promise<string> {
  if (given !== undefined) return given.trim();
  if (path === undefined) return '';
  const text = await readPlain(path);
  await checkSecretFile(path);
  return text.trim();
}

export async function readPlain(path: string): Promise<string> {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    throw await newStartError('secret-unreadable', { path, reason }, { cause });
  }
}
