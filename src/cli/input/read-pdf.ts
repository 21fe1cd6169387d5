import { readFile, stat } from 'node:fs/promises';
import { attachedFileLimit } from '../../contract/limits.ts';
import { isPdf } from '../../domain/attached-file.ts';
import { CliError } from '../failure/cli-error.ts';
import { orUnreadable } from './or-unreadable.ts';

/** Reads a PDF that is attached to a record as the portal takes it; what it would refuse is refused before anything is sent. */
export async function readPdf(file: string): Promise<{ document: string }> {
  const { size } = await orUnreadable(file, stat(file));
  if (size > attachedFileLimit) throw new CliError('pdf-unusable', { file, problem: 'size' });
  const content = await orUnreadable(file, readFile(file));
  if (!isPdf(content)) throw new CliError('pdf-unusable', { file, problem: 'kind' });
  return { document: content.toString('base64') };
}
