import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test as plainTest } from 'vitest';
import { declarations } from '../../../src/import/declarations/kind.ts';
import { identifyFile } from '../../../src/import/file/read-file.ts';
import type { Part } from '../../../src/import/item.ts';
import type { FileForm } from '../../../src/import/kind.ts';
import { formOf } from '../../../src/import/run/prepare/form-of.ts';
import { lookForTogether } from '../../../src/import/run/prepare/may-send-ahead.ts';
import type { ProvenFile } from '../../../src/import/stage/owners-together.ts';
import { readPieces } from '../../../src/import/stage/part-pieces.ts';
import { anyDialect, fileIn } from '../support/dialects.ts';
import { fc, test } from '../support/property.ts';

const folder = mkdtempSync(join(tmpdir(), 'pgb-owners-together-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, 'any.csv');

async function proofOf(form: FileForm): Promise<ProvenFile | undefined> {
  const looker = lookForTogether(declarations, form, {});
  await identifyFile(path, looker);
  return looker?.end();
}

const header = ['zorgovereenkomst', 'datum', 'eenheid', 'aantal', 'opmerking'];
const usual = ['Z0000001', '13-10-2026', 'uur', '1,5', ''];
const anyOwner = fc.constantFrom('Z0000817', 'Z0000818', 'z0000817', 'Z 0000819', ' Z0000820', '817', '', 'Totaal');
const anyRow = fc.tuple(
  fc.oneof({ weight: 20, arbitrary: fc.integer({ min: 1, max: 30 }) }, fc.constant(0)),
  anyOwner,
  fc.constantFrom('13-10-2026', '31-10-2026', '32-10-2026', ''),
  fc.constantFrom('uur', 'etmaal', ''),
  fc.constantFrom('1,5', '7:30', 'veel', ''),
  fc.oneof({ weight: 8, arbitrary: fc.constant('') }, fc.constantFrom('zus', "'s avonds", 'één', 'a"b', '\0', 'a;b')),
);
/** Mostly sorted, so that there is something to prove. */
const anyRows = fc
  .array(anyRow, { maxLength: 30 })
  .map((rows) => rows.sort(([one], [other]) => one - other))
  .map((rows) =>
    rows.map(([at, other, ...cells]) => [at === 0 ? other : `Z00010${String(at).padStart(2, '0')}`, ...cells]),
  );
const anyLast = fc.option(fc.nat());
const anyEnd = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 12 }));

let proofs = 0;
test.prop([anyRows, anyLast, anyDialect, anyEnd])(
  'of a file of which it was proved nothing is refused at its end, and no owner comes back',
  async (rows, last, dialect, cut) => {
    const again = last === null ? [] : rows.slice(last % (rows.length + 1)).slice(0, 1);
    const bytes = fileIn([header, usual, ...rows, ...again], { ...dialect, separator: ';' });
    writeFileSync(path, bytes.subarray(0, bytes.length - cut));
    const form = await formOf(declarations, { path }).catch(() => undefined);
    if (form === undefined) return;
    const proven = await proofOf(form);
    if (proven === undefined) return;
    proofs += 1;
    const parts: Part[] = [];
    const sums: string[] = [];
    for await (const piece of readPieces(path, form, await declarations.reader(form))) {
      piece.each((part) => parts.push(part));
      sums.push(piece.sum);
      if (piece.end !== undefined) expect(piece.end.findings).toEqual([]);
    }
    expect(sums.slice(0, proven.sums.length)).toEqual(proven.sums);
    expect(new Set(parts.map(({ line }) => line)).size).toBe(proven.lines);
    const owners = parts.map(({ owner }) => owner);
    expect(owners).not.toContain(undefined);
    const groups = owners.filter((owner, at) => owner !== owners[at - 1]);
    expect(new Set(groups).size).toBe(groups.length);
  },
);
plainTest('some files prove it', () => expect(proofs).toBeGreaterThan(3));

describe('it is proved', () => {
  const proofFor = async (text: string | Buffer): Promise<ProvenFile | undefined> => {
    writeFileSync(path, text);
    return proofOf(await formOf(declarations, { path }));
  };
  const line = (owner: string, date = '13-10-2026', note = ''): string => `${owner};${date};uur;1,5;${note}`;
  const file = (...lines: readonly string[]): string => `${[header.join(';'), ...lines].join('\r\n')}\r\n`;

  plainTest.each([
    ['sorted by agreement', file(line('Z0001001'), line('Z0001001', '14-10-2026'), line('Z0001002'))],
    ['in another order', file(line('Z0001002'), line('Z0001001'))],
    ['with an owner that is written in two ways', file(line('Z 0001001'), line('Z0001001'), line('z0001001'))],
    ['with a line that is wrong', file(line('Z0001001', '32-10-2026'), line('Z0001002'))],
    ['with other characters', file(line('Z0001001', undefined, "'s avonds één"), line('Z0001002'))],
    ['in Windows-1252', Buffer.from(file(line('Z0001001', undefined, 'één'), line('Z0001002')), 'latin1')],
  ])('of a file %s', async (_, text) => {
    const lines = String(text).split('\n').length - 2;
    expect(await proofFor(text)).toMatchObject({ lines });
  });

  plainTest.each([
    ['in which an owner comes back', file(line('Z0001001'), line('Z0001002'), line('Z0001001'))],
    ['in which it comes back in another form', file(line('Z0001001'), line('Z0001002'), line('Z 0001001'))],
    ['with a line that does not tell whose it is', file(line('Z0001001'), line('1001'))],
    ['with a row of totals', file(line('Z0001001'), 'Totaal;;;1,5;')],
    ['with a blank row', file(line('Z0001001'), ';;;;', line('Z0001002'))],
    ['with a blank line', file(line('Z0001001'), '', line('Z0001002'))],
    ['with a second header', file(line('Z0001001'), header.join(';'), line('Z0001002'))],
    ['with a footer', file(line('Z0001001'), 'pagina 1 van 1;;;;')],
    ['with a title', `Uren oktober\r\n${file(line('Z0001001'))}`],
    ['with a line that tells the separator', `sep=;\r\n${file(line('Z0001001'))}`],
    ['that no line break ends', file(line('Z0001001')).slice(0, -2)],
    ['that ends in a cut line', file(line('Z0001001'), line('Z0001002')).slice(0, -9)],
    ['with the end mark of DOS', `${file(line('Z0001001'))}\x1a`],
    ['with a quote', file(line('Z0001001', undefined, '"zus"'))],
    ['with a line break of another kind', file(`${line('Z0001001')}\r${line('Z0001002')}`)],
    ['of which the order of dates is only the usual one', file(line('Z0001001', '03-04-2026'))],
  ])('of no file %s', async (_, text) => {
    expect(await proofFor(text)).toBeUndefined();
  });

  plainTest.each([
    ['a NUL byte', Buffer.from(file(line('Z0001001', undefined, 'a\0b')))],
    [
      'half a character',
      Buffer.concat([Buffer.from(file(line('Z0001001', undefined, 'é'))), Buffer.from([0xc3, 0x0a])]),
    ],
  ])('of no file with %s after the first megabyte', async (_, end) => {
    const first = Array.from({ length: 60_000 }, (_each, at) => line(`Z${String(2_000_000 + at)}`));
    writeFileSync(
      path,
      Buffer.concat([
        Buffer.from(file(...first, line('Z0000009', undefined, 'é'))),
        end.subarray(header.join(';').length + 2),
      ]),
    );
    expect(await proofOf(await formOf(declarations, { path }))).toBeUndefined();
  });
});
