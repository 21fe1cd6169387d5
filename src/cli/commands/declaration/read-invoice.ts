import { readFile, stat } from 'node:fs/promises';
import { invoiceFileLimit } from '../../../contract/limits.ts';
import { isPdf } from '../../../domain/declaration/checks/is-pdf.ts';
import { CliError } from '../../failure/cli-error.ts';
import { orUnreadable } from '../../input/or-unreadable.ts';

/** Reads the invoice of a declaration as the portal takes it; what it would refuse is refused before anything is sent. */
export async function readInvoice(file: string): Promise<{ document: string }> {
  const { size } = await orUnreadable(file, stat(file));
  if (size > invoiceFileLimit) throw new CliError('invoice-unusable', { file, problem: 'size' });
  const content = await orUnreadable(file, readFile(file));
  if (!isPdf(content)) throw new CliError('invoice-unusable', { file, problem: 'kind' });
  return { document: content.toString('base64') };
}
