import { Archive } from './archive.ts';
import { readCellStyles } from './cell-styles.ts';
import { readRelations, type Relation } from './relations.ts';
import { mostSheets } from './limits.ts';
import { readSharedTexts } from './shared-texts.ts';
import { SheetReader, type LeftOut, type SheetRow } from './sheet/sheet-reader.ts';
import type { SheetFacts } from './sheet/sheet-facts.ts';
import { isTrue, readWholeXml, readXml } from './read-xml.ts';
import { WorkbookError } from './workbook-error.ts';
import type { CellBook } from './written/written-cell.ts';

/** A sheet with cells; a sheet that is a chart has none. */
export interface Sheet {
  name: string;
  isHidden: boolean;
  part: string;
}

/** An Excel workbook (xlsx), of which a sheet is read row by row. */
export class Workbook {
  readonly sheets: readonly Sheet[];
  readonly #archive: Archive;
  readonly #relations: readonly Relation[];
  readonly #is1904: boolean;

  private constructor(archive: Archive, relations: readonly Relation[], { sheets, is1904 }: BookFacts) {
    this.#archive = archive;
    this.#relations = relations;
    this.sheets = sheets;
    this.#is1904 = is1904;
  }

  /** Opens a ZIP; undefined when it holds something else than a workbook. @throws WorkbookError */
  static async open(path: string): Promise<Workbook | undefined> {
    const archive = await Archive.open(path);
    try {
      if (archive.has('xl/workbook.bin')) throw new WorkbookError('binary');
      const part = await bookPart(archive);
      if (part === undefined) {
        archive.close();
        return undefined;
      }
      const relations = await readRelations(archive, part);
      return new Workbook(archive, relations, await readBook(archive, part, relations));
    } catch (error) {
      archive.close();
      throw error;
    }
  }

  /** Whether a sheet holds anything; it is read until that is known. */
  async hasData(sheet: Sheet): Promise<boolean> {
    let found = false;
    const reader = { open: (name: string) => void (found ||= name === 'v' || name === 'is' || name === 'f') };
    for await (const _ of readXml(this.#archive, sheet.part, reader)) if (found) return true;
    return found;
  }

  /** The rows of a sheet that hold something. What is not seen in them is returned after the last. */
  async *rows(sheet: Sheet, leftOut?: LeftOut): AsyncGenerator<SheetRow[], SheetFacts> {
    const reader = new SheetReader(await this.#cellBook(), leftOut);
    for await (const _ of readXml(this.#archive, sheet.part, reader)) yield reader.take();
    return reader.gathered.facts;
  }

  async #cellBook(): Promise<CellBook> {
    const partOf = (kind: string): string => this.#relations.find((each) => each.kind === kind)?.part ?? '';
    return {
      texts: await readSharedTexts(this.#archive, partOf('sharedStrings')),
      styles: await readCellStyles(this.#archive, partOf('styles')),
      is1904: this.#is1904,
    };
  }

  close(): void {
    this.#archive.close();
  }
}

const usualPart = 'xl/workbook.xml';

async function bookPart(archive: Archive): Promise<string | undefined> {
  if (archive.has(usualPart)) return usualPart;
  // A document of a word processor has such a main part too, elsewhere.
  const main = (await readRelations(archive, '')).find(({ kind }) => kind === 'officeDocument')?.part;
  return main?.startsWith('xl/') && archive.has(main) ? main : undefined;
}

interface BookFacts {
  sheets: Sheet[];
  is1904: boolean;
}

async function readBook(archive: Archive, part: string, relations: readonly Relation[]): Promise<BookFacts> {
  const book: BookFacts = { sheets: [], is1904: false };
  const worksheets = new Map(relations.filter(({ kind }) => kind === 'worksheet').map((each) => [each.id, each.part]));
  const parts = new Set<string>();
  await readWholeXml(archive, part, {
    open: (name, attributes) => {
      if (name === 'workbookPr') book.is1904 = isTrue(attributes['date1904']);
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      const sheetPart = worksheets.get(id ?? '');
      if (sheetPart === undefined) return;
      if (book.sheets.length >= mostSheets) throw new WorkbookError('too-many-sheets');
      // Each sheet is a part of its own; one part under many names is made to be read many times.
      if (parts.has(sheetPart)) throw new WorkbookError('damaged');
      parts.add(sheetPart);
      const isHidden = /hidden/i.test(attributes['state'] ?? '');
      book.sheets.push({ name: attributes['name'] ?? '', isHidden, part: sheetPart });
    },
  });
  if (book.sheets.length === 0) throw new WorkbookError('damaged');
  return book;
}
