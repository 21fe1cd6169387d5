import { inflateSync } from 'node:zlib';

/** One object of a PDF: its dictionary, and its stream without compression. */
interface PdfObject {
  head: string;
  stream: Buffer | undefined;
}

function objectsOf(pdf: Uint8Array): Map<string, PdfObject> {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const { 1: id = '', 2: content = '', index } of text.matchAll(/^(\d+) 0 obj\n([^]*?)\nendobj/gm)) {
    const [head = '', rest] = content.split(/\nstream\n/, 2);
    const start = index + `${id} 0 obj\n${head}\nstream\n`.length;
    const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
    const raw = rest === undefined ? undefined : bytes.subarray(start, start + length);
    objects.set(id, { head, stream: raw && head.includes('FlateDecode') ? inflateSync(raw) : raw });
  }
  return objects;
}

/** The letters of a font by its codes. Source: ISO 32000-1, 9.10.3. */
function lettersOf(map: string): Map<string, string> {
  const letters = new Map<string, string>();
  for (const [, first = '', list = ''] of map.matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g)) {
    let code = parseInt(first, 16);
    for (const [, hex = ''] of list.matchAll(/<([\w ]*)>/g)) {
      const units = (hex.replaceAll(' ', '').match(/\w{4}/g) ?? []).map((unit) => parseInt(unit, 16));
      letters.set((code++).toString(16).padStart(4, '0'), String.fromCharCode(...units));
    }
  }
  return letters;
}

/** What stands on the pages of a PDF, in the order in which it is written, which is that in which it is read. */
export function textOf(pdf: Uint8Array): string {
  const objects = objectsOf(pdf);
  const fonts = new Map<string, Map<string, string>>();
  for (const { head } of objects.values())
    for (const [, name = '', font = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const map = /\/ToUnicode (\d+)/.exec(objects.get(font)?.head ?? '')?.[1] ?? '';
      fonts.set(name, lettersOf(objects.get(map)?.stream?.toString('latin1') ?? ''));
    }
  const pages = [...objects.values()].flatMap(({ head }) => /\/Contents (\d+) 0 R/.exec(head)?.[1] ?? []);
  return pages.map((page) => lines(objects.get(page)?.stream?.toString('latin1') ?? '', fonts)).join('\n');
}

function lines(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let letters: ReadonlyMap<string, string> = new Map();
  const words = [...content.matchAll(/\/(F\d+) [\d.]+ Tf|\[((?:<[^>]*>|[-\d. ]+)*)\] TJ/g)].flatMap(
    ([, font, shown]) => {
      if (font !== undefined) letters = fonts.get(font) ?? letters;
      if (shown === undefined) return [];
      const codes = [...shown.matchAll(/<([^>]*)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
      return [codes.map((code) => letters.get(code) ?? '?').join('')];
    },
  );
  return words.join('\n');
}
