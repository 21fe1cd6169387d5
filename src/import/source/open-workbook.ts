import { open } from 'node:fs/promises';
import { detectForeignFormat } from '../form/foreign-format.ts';
import { isEncryptedWorkbook } from '../workbook/encrypted.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { WorkbookError } from '../workbook/workbook-error.ts';

/** Opens a workbook, which is known by its content and not by its name; undefined when a file is something else. @throws WorkbookError */
export async function openWorkbook(path: string): Promise<Workbook | undefined> {
  const start = await startOf(path);
  if (await isEncryptedWorkbook(path)) throw new WorkbookError('encrypted');
  if (start.toString('latin1', 0, 4) !== 'PK\x03\x04') return undefined;
  // Only who has a workbook waits for what reads it.
  const { Workbook } = await import('../workbook/workbook.ts');
  try {
    return await Workbook.open(path);
  } catch (error) {
    // A ZIP of another kind that is damaged is refused for what it is.
    const isOther = error instanceof WorkbookError && error.problem === 'damaged' && !isExcel(start);
    if (isOther) return undefined;
    throw error;
  }
}

function isExcel(start: Buffer): boolean {
  return detectForeignFormat(start) === 'Excel (xlsx)';
}

async function startOf(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
