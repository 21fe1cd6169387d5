import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { columnLetters } from '../sheet/cell-place.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

// The least that a workbook needs. Source: ECMA-376 part 1, 12.2.
const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kinds}.worksheet+xml"/></Types>`,
  '_rels/.rels': `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

/** Every record has the same moment: when it was made stands in the name of the file in the system. */
const made = { mtime: new Date(Date.UTC(2000, 0, 1)) };

/**
 * Writes rows as a workbook with one sheet. Every cell is a text, so that a spreadsheet keeps the zeros in front and
 * changes no date.
 */
export async function writeWorkbook(file: FileHandle, rows: AsyncIterable<readonly string[]>): Promise<void> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name, made);
  const sheet = Readable.from(sheetPieces(rows), { objectMode: false });
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml', made);
  zip.end();
  // What goes wrong while the rows are read would else be waited for without end.
  sheet.once('error', (error) => (zip.outputStream as Readable).destroy(error));
  for await (const piece of zip.outputStream as AsyncIterable<Buffer>) await file.writeFile(piece);
}

async function* sheetPieces(rows: AsyncIterable<readonly string[]>): AsyncGenerator<string> {
  yield `${head}<worksheet xmlns="${main}"><sheetData>`;
  let number = 0;
  for await (const cells of rows) yield rowXml(cells, (number += 1));
  yield '</sheetData></worksheet>';
}

function rowXml(cells: readonly string[], number: number): string {
  const written = cells.map((text, at) =>
    text === ''
      ? ''
      : `<c r="${columnLetters(at + 1)}${number}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`,
  );
  return `<row r="${number}">${written.join('')}</row>`;
}

// What XML cannot hold is not in a line that was read. Source: XML 1.0, 2.2 and 2.4.
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

// A text that looks like such a character is not one. Source: ECMA-376 part 1, 22.9.2.19.
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

function escaped(text: string): string {
  return text
    .replaceAll(FORBIDDEN, '')
    .replaceAll(LOOKS_ESCAPED, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
