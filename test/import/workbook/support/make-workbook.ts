import { crc32, deflateRawSync } from 'node:zlib';

export type Parts = Readonly<Record<string, string | Buffer>>;

/** A cell by its value, or by the XML of it: `t`, `s`, and what stands between its tags. */
export type TestCell = string | number | null | { t?: string; s?: number; xml: string };

export interface TestSheet {
  name?: string;
  state?: 'hidden' | 'veryHidden';
  /** By row; an absent one is not written. */
  rows: readonly (readonly TestCell[] | undefined)[];
  rowAttributes?: Readonly<Record<number, string>>;
  /** Before and after the rows, as `<cols>` and `<mergeCells>`. */
  before?: string;
  after?: string;
}

export interface TestBook {
  sheets: readonly TestSheet[];
  /** Formats of numbers; style 1 is the first. */
  formats?: readonly string[];
  /** What stands inside the `<font>` of more styles, which come after those of the formats. */
  fonts?: readonly string[];
  is1904?: boolean;
  others?: Parts;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A workbook with its texts shared, as Excel writes them. */
export function makeWorkbook(book: TestBook): Buffer {
  return makeZip(partsOf(book));
}

export function partsOf({ sheets, formats = [], fonts = [], is1904 = false, others = {} }: TestBook): Parts {
  const shared: string[] = [];
  const written = sheets.map((sheet, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    sheetXml(sheet, shared),
  ]) satisfies [string, string][];
  const names = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${escaped(name ?? `Blad${at + 1}`)}" sheetId="${at + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${at + 1}"/>`,
  );
  const targets = sheets.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`));
  return {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${relations}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}">${targets.join('')}${relation('rIdS', 'styles', 'styles.xml')}${relation('rIdT', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': stylesXml(formats, fonts),
    ...Object.fromEntries(written),
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${shared.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    ...others,
  };
}

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
}

function stylesXml(formats: readonly string[], fonts: readonly string[]): string {
  const own = formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`).join('');
  const looks = formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`).join('');
  const written = ['', ...fonts].map((font) => `<font>${font}<sz val="11"/></font>`).join('');
  const drawn = fonts.map((_, at) => `<xf numFmtId="0" fontId="${at + 1}"/>`).join('');
  return `<styleSheet xmlns="${main}"><numFmts>${own}</numFmts><fonts>${written}</fonts><cellStyleXfs><xf numFmtId="14" fontId="1"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${looks}${drawn}</cellXfs></styleSheet>`;
}

function sheetXml({ rows, rowAttributes = {}, before = '', after = '' }: TestSheet, shared: string[]): string {
  const lines = rows.flatMap((cells, at) =>
    cells === undefined
      ? []
      : [
          `<row r="${at + 1}" ${rowAttributes[at + 1] ?? ''}>${cells.map((cell, column) => cellXml(cell, `${letter(column)}${at + 1}`, shared)).join('')}</row>`,
        ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}">${before}<sheetData>${lines.join('')}</sheetData>${after}</worksheet>`;
}

function letter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letter(Math.floor(column / 26) - 1) + last;
}

function cellXml(cell: TestCell, place: string, shared: string[]): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c r="${place}" t="s"><v>${shared.push(cell) - 1}</v></c>`;
  const { t, s, xml } = cell;
  return `<c r="${place}"${t === undefined ? '' : ` t="${t}"`}${s === undefined ? '' : ` s="${s}"`}>${xml}</c>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A ZIP with these files, deflated, unless a stream is given for one. */
export function makeZip(
  parts: Parts,
  {
    flags = 0,
    claims = {},
    packed: given = {},
  }: { flags?: number; claims?: Readonly<Record<string, number>>; packed?: Readonly<Record<string, Buffer>> } = {},
): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const plain = Buffer.from(content);
    // A ZIP of OpenDocument begins with a part that everybody can read.
    const isPlain = name === 'mimetype';
    const packed = given[name] ?? (isPlain ? plain : deflateRawSync(plain));
    const title = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(flags, 2);
    facts.writeUInt16LE(isPlain ? 0 : 8, 4);
    facts.writeUInt32LE(crc32(plain), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(claims[name] ?? plain.length, 18);
    facts.writeUInt16LE(title.length, 22);
    const before = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts, title, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, rest, title]));
    local.push(before);
    offset += before.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(central.length, 8);
  end.writeUInt16LE(central.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}
