import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { sheetText } from '../../../../src/import/workbook/sheet/sheet-text.ts';
import type { SheetFacts } from '../../../../src/import/workbook/sheet/sheet-facts.ts';
import { Workbook } from '../../../../src/import/workbook/workbook.ts';

/** The file of a test only. */
export function fileWith(content: Buffer, name = 'book.xlsx'): string {
  const folder = mkdtempSync(join(tmpdir(), 'pgb-workbook-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The lines that the first sheet becomes, and what is not seen in them. */
export async function readBook(content: Buffer): Promise<{ lines: string[]; facts: SheetFacts }> {
  const workbook = await Workbook.open(fileWith(content));
  const [sheet] = workbook?.sheets ?? [];
  if (workbook === undefined || sheet === undefined) throw new Error('This is no workbook with a sheet');
  try {
    const text = sheetText(workbook, sheet);
    let all = '';
    for (;;) {
      const { done, value } = await text.next();
      if (done === true) return { lines: all.slice(1).replace(/\r\n$/, '').split('\r\n'), facts: value };
      all += value;
    }
  } finally {
    workbook.close();
  }
}
