import { rm } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';
import { keepSheet, type KeptSheet } from './keep-sheet.ts';
import { openWorkbook } from './open-workbook.ts';
import { SheetError } from './sheet-error.ts';
import type { SheetOptions } from './sheet-options.ts';

/** A file of lines: the CSV file that was given, or the sheet of the workbook that was given. */
export interface TableSource {
  readonly path: string;
  /** What was read when it is of a workbook; its results are called after the workbook and stand beside it. */
  readonly ofWorkbook?: { kept: KeptSheet; name: string; directory: string };
  /** Removes what was kept of a workbook, since it holds care of sick people. */
  discard(): Promise<void>;
}

/** Finds the table to read in a file. A copy of a sheet is kept in a folder, under a name that follows from its content. @throws SheetError, WorkbookError */
export async function openSource(
  { path, ...options }: SheetOptions & { path: string },
  folder: string,
  signal?: AbortSignal,
): Promise<TableSource> {
  const workbook = await openWorkbook(path);
  if (workbook === undefined) {
    if (options.sheet !== undefined) throw new SheetError('no-workbook', { sheet: options.sheet });
    return { path, discard: async () => {} };
  }
  try {
    const kept = await keepSheet(workbook, folder, options, signal);
    return {
      path: kept.path,
      ofWorkbook: { kept, name: basename(path, extname(path)), directory: dirname(path) },
      discard: () => rm(kept.path, { force: true }),
    };
  } finally {
    workbook.close();
  }
}
