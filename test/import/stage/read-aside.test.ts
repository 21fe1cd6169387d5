// Whoever reads a file, this thread or another one, the same parts and findings come in the same order.
import { on } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { afterAll, describe, expect, test as plainTest } from 'vitest';
import { declarations } from '../../../src/import/declarations/kind.ts';
import { BrokenFileError } from '../../../src/import/file/broken-file.ts';
import type { FileForm } from '../../../src/import/kind.ts';
import { formOf } from '../../../src/import/run/prepare/form-of.ts';
import { type PartPiece, readPieces } from '../../../src/import/stage/part-pieces.ts';
import {
  asideFromBytes,
  isReadAside,
  piecesFrom,
  ReadingAside,
  startReading,
} from '../../../src/import/stage/read-aside.ts';
import { servePieces } from '../../../src/import/stage/serve-pieces.ts';
import { anyDialect, fileIn } from '../support/dialects.ts';
import { fc, test } from '../support/property.ts';

const folder = mkdtempSync(join(tmpdir(), 'pgb-read-aside-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const headWidth = declarations.headColumns.length;

async function* here(path: string, form: FileForm): AsyncGenerator<PartPiece> {
  yield* readPieces(path, form, await declarations.reader(form));
}

/** The pieces after a journey from one thread to another. */
async function* across(pieces: AsyncIterable<PartPiece>): AsyncGenerator<PartPiece> {
  const { port1, port2 } = new MessageChannel();
  const messages = on(port2, 'message');
  const served = servePieces(port1, pieces, headWidth);
  try {
    yield* piecesFrom(messages, () => port2.postMessage('next'));
  } finally {
    port2.close();
  }
  await served;
}

/** Everything that is handed over, with the error that ends it. */
async function seen(pieces: AsyncIterable<PartPiece>): Promise<unknown[]> {
  const all: unknown[] = [];
  try {
    for await (const piece of pieces) {
      piece.each((part, plain, original) => all.push({ part, plain, original }));
      all.push(piece.bytes, piece.end);
    }
  } catch (error) {
    if (!(error instanceof BrokenFileError)) throw error;
    all.push(error.name, error.message, error.problems);
  }
  return all;
}

const header = ['kenmerk', 'zorgovereenkomst', 'datum', 'eenheid', 'aantal', 'factuurnummer', 'opmerking', 'pgb_regel'];
const anyRow = fc.tuple(
  fc.constantFrom('', 'R1', '=1+1', 'R"2'),
  fc.constantFrom('Z0000817', 'Z0000818', 'z 0001144', '817', '', 'Totaal'),
  fc.constantFrom('01-10-2026', '31-10-2026', '2026-10-02', '32-10-2026', ''),
  fc.constantFrom('uur', 'etmaal', 'week', ''),
  fc.constantFrom('1,5', '7:30', '25', '-1', 'veel', ''),
  fc.constantFrom('', '2026-1', '#N/B'),
  fc.constantFrom('', 'een "beetje" ß', 'twee\nregels', "'s avonds"),
  fc.constantFrom('', '12'),
);
const anyRows = fc.array(fc.oneof({ weight: 9, arbitrary: anyRow }, fc.constant([''])), { maxLength: 60 });
const usual = ['R0', 'Z0000817', '01-10-2026', 'uur', '1,5', '', '', ''];

test.prop([anyRows, anyDialect, fc.boolean()])('of any file', async (rows, dialect, isCutOff) => {
  const path = join(folder, 'any.csv');
  const bytes = fileIn([header, usual, ...rows], dialect);
  writeFileSync(path, isCutOff ? bytes.subarray(0, -3) : bytes);
  const form = await formOf(declarations, { path }).catch(() => undefined);
  if (form === undefined) return;
  expect(await seen(across(here(path, form)))).toEqual(await seen(here(path, form)));
});

const corpus = join(import.meta.dirname, '..', 'corpus', 'files');
plainTest.each(readdirSync(corpus))('of %s', async (name) => {
  const path = join(corpus, name);
  const form = await formOf(declarations, { path }).catch(() => undefined);
  if (form === undefined) return;
  expect(await seen(across(here(path, form)))).toEqual(await seen(here(path, form)));
});

describe('a thread of its own', () => {
  const path = join(folder, 'long.csv');
  const row = (at: number): string =>
    `R${at};Z${String(817 + (at % 7)).padStart(7, '0')};${(at % 28) + 1}-10-2026;uur;1,5;2026-${at % 7};een ß;${at}`;
  const write = (last: string): void => {
    const rows = Array.from({ length: 6000 }, (_, at) => row(at));
    writeFileSync(path, [header.join(';'), ...rows, last].join('\r\n'));
  };
  const never = (): never => {
    throw new Error('It was read here');
  };

  plainTest.each([
    ['a whole file', `${row(7)}\r\n`],
    ['a file that was cut off', 'R1;Z00'],
  ])('reads %s as this one does', async (_, last) => {
    write(last);
    const form = await formOf(declarations, { path });
    const thread = declarations.thread?.(form) ?? never();
    const aside = await seen(new ReadingAside(thread, { path, form }).pieces(never));
    expect(aside.length).toBeGreaterThan(6000);
    expect(aside).toEqual(await seen(here(path, form)));
  });

  plainTest('is begun before anybody asks for a line of a long file, and of a shorter one not', async () => {
    write(`${row(7)}\r\n`);
    const form = await formOf(declarations, { path });
    expect(await startReading(declarations, { path, form }, 2)).toBeUndefined();
    writeFileSync(path, readFileSync(path, 'latin1').padEnd(asideFromBytes + 1, `${row(8)}\r\n`), 'latin1');
    const begun = await startReading(declarations, { path, form }, 2);
    await expect.poll(() => begun?.isStarted).toBe(true);
    await begun?.stop();
    expect(await startReading(declarations, { path, form }, 1)).toBeUndefined();
    expect(await startReading({}, { path, form }, 2)).toBeUndefined();
  });

  plainTest('is not begun where this process may start none', async () => {
    write('');
    const form = await formOf(declarations, { path });
    writeFileSync(path, Buffer.alloc(asideFromBytes));
    const thread = (): URL => new URL('https://example.com/worker.js');
    expect(await startReading({ thread }, { path, form }, 2)).toBeUndefined();
  });

  plainTest('is done without when it cannot be started', async () => {
    write(`${row(7)}\r\n`);
    const form = await formOf(declarations, { path });
    const thread = new URL('not-there.js', import.meta.url);
    expect(await seen(new ReadingAside(thread, { path, form }).pieces(() => here(path, form)))).toEqual(
      await seen(here(path, form)),
    );
  });

  plainTest('that says that a file cannot be read is believed: it is not read a second time', async () => {
    write('');
    const form = await formOf(declarations, { path });
    const thread = declarations.thread?.(form) ?? never();
    const read = seen(new ReadingAside(thread, { path: join(folder, 'gone.csv'), form }).pieces(never));
    await expect(read).rejects.toMatchObject({ code: 'ENOENT' });
  });

  plainTest('is told of an error as it was', async () => {
    write('');
    const form = await formOf(declarations, { path });
    const gone = join(folder, 'gone.csv');
    const read = seen(across(here(gone, form)));
    await expect(read).rejects.toMatchObject({ code: 'ENOENT' });
  });

  plainTest.each([
    [2 ** 21, 2, true],
    [2 ** 21 - 1, 2, false],
    [2 ** 30, 1, false],
  ])('for %i bytes on %i cores: %s', (bytes, cores, isAside) => {
    expect(isReadAside(bytes, cores)).toBe(isAside);
  });
});
