import { open } from 'node:fs/promises';
import { detectForeignFormat } from '../../../import/form/foreign-format.ts';
import { isEncryptedWorkbook } from '../../../import/workbook/encrypted.ts';
import type { Workbook } from '../../../import/workbook/workbook.ts';
import { WorkbookError } from '../../../import/workbook/workbook-error.ts';
import { CliError } from '../../failure/cli-error.ts';

/** Opens a workbook, which is known by its content and not by its name; undefined when a file is something else. @throws CliError */
export async function openWorkbook(path: string, shown: string): Promise<Workbook | undefined> {
  const start = await startOf(path, shown);
  if (await isEncryptedWorkbook(path)) throw workbookFailure(new WorkbookError('encrypted'), shown);
  if (start.toString('latin1', 0, 4) !== 'PK\x03\x04') return undefined;
  // Only who has a workbook waits for what reads it.
  const { Workbook } = await import('../../../import/workbook/workbook.ts');
  try {
    return await Workbook.open(path);
  } catch (error) {
    // A ZIP of another kind that is damaged is refused for what it is.
    const isOther = error instanceof WorkbookError && error.problem === 'damaged' && !isExcel(start);
    if (isOther) return undefined;
    throw workbookFailure(error, shown);
  }
}

/** Explains to people what is wrong with a workbook. */
export function workbookFailure(error: unknown, file: string): unknown {
  if (!(error instanceof WorkbookError)) return error;
  return new CliError('workbook-unreadable', { file, problem: error.problem, cell: error.cell }, { cause: error });
}

function isExcel(start: Buffer): boolean {
  return detectForeignFormat(start) === 'Excel (xlsx)';
}

async function startOf(path: string, shown: string): Promise<Buffer> {
  try {
    const file = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new CliError('file-unreadable', { file: shown, reason: (error as NodeJS.ErrnoException).code ?? '' });
  }
}
