function startOf(bytes: Buffer): string {
  return bytes.toString('latin1', 0, 4096);
}

/** Files that are often taken for a CSV, by how they begin. The names are those that people know them by. */
const kinds: readonly { name: string; is: (start: string) => boolean }[] = [
  { name: 'Word (docx)', is: (start) => isZip(start) && start.includes('word/') },
  { name: 'Excel (xlsx)', is: (start) => isZip(start) && /\[Content_Types\]\.xml|xl\//.test(start) },
  { name: 'OpenDocument (ods)', is: (start) => isZip(start) && start.includes('opendocument.spreadsheet') },
  { name: 'ZIP', is: isZip },
  { name: 'Excel 97-2003 (xls)', is: (start) => start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') },
  { name: 'PDF', is: (start) => start.startsWith('%PDF-') },
  { name: 'gzip', is: (start) => start.startsWith('\x1f\x8b') },
  { name: 'RTF', is: (start) => start.startsWith('{\\rtf') },
  { name: 'HTML', is: (start) => /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|head|meta|table)/i.test(start) },
  { name: 'XML', is: (start) => /^(?:\xef\xbb\xbf)?\s*<\?xml/i.test(start) },
  { name: 'JSON', is: (start) => /^(?:\xef\xbb\xbf)?\s*(?:\[\s*)?\{\s*"/.test(start) },
];

function isZip(start: string): boolean {
  return start.startsWith('PK\x03\x04');
}

/** Detects the format of a file that is no CSV at all; undefined when it may be a CSV. */
export function detectForeignFormat(bytes: Buffer): string | undefined {
  const start = startOf(bytes);
  return kinds.find(({ is }) => is(start))?.name;
}
