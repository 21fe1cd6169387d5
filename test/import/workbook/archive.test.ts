// Parts that inflate to more than anybody wants to have, whatever the ZIP announces of them.
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, deflateRawSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { Archive } from '../../../src/import/workbook/archive.ts';
import { mostInflated } from '../../../src/import/workbook/limits.ts';
import { makeZip } from './support/make-workbook.ts';

const MEBIBYTE = 1024 ** 2;

/** A stream that inflates to so many mebibytes of spaces: one block of them, again and again. */
function bombOf(mebibytes: number): Buffer {
  const block = deflateRawSync(Buffer.alloc(MEBIBYTE, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array<Buffer>(mebibytes).fill(block), deflateRawSync('')]);
}

let serial = 0;

// As much as is inflated of a real workbook is a matter of half a minute; a part of that shows the same.
const most = 16 * MEBIBYTE;

async function open(name: string, bomb: Buffer, claim: number, limit?: number): Promise<Archive> {
  const path = join(tmpdir(), `pgb-bomb-${process.pid}-${(serial += 1)}.xlsx`);
  await writeFile(path, makeZip({ [name]: '' }, { packed: { [name]: bomb }, claims: { [name]: claim } }));
  const archive = await Archive.open(path, limit).catch(async (error: unknown) => {
    await rm(path);
    throw error;
  });
  onTestFinished(async () => {
    archive.close();
    await rm(path);
  });
  return archive;
}

async function inflated(archive: Archive, name: string): Promise<{ bytes: number; error: unknown }> {
  let bytes = 0;
  try {
    for await (const piece of archive.read(name)) bytes += piece.length;
  } catch (error) {
    return { bytes, error };
  }
  return { bytes, error: undefined };
}

const mebibytes = most / MEBIBYTE;

test('a part that announces more than may be is refused before anything is inflated', async () => {
  const bomb = bombOf(8);
  await expect(open('xl/sheet1.xml', bomb, mostInflated + 1)).rejects.toMatchObject({ problem: 'too-large' });
});

// It is not announced among the XML, so that nothing but inflating tells it.
test('a part that inflates to more than may be is stopped at the most, though little is what came in', async () => {
  const bomb = bombOf(mebibytes + 8);
  expect(bomb.length).toBeLessThan(MEBIBYTE / 16);
  const archive = await open('xl/media/sheet1.bin', bomb, (mebibytes + 8) * MEBIBYTE, most);
  const { bytes, error } = await inflated(archive, 'xl/media/sheet1.bin');
  expect(error).toMatchObject({ problem: 'too-large' });
  expect(bytes).toBeLessThanOrEqual(most);
  expect(bytes).toBeGreaterThan(most - MEBIBYTE);
});

test.each([0, 9, MEBIBYTE - 1])(
  'a part that announces %i bytes and inflates to more is damaged, and cut there',
  async (claim) => {
    const archive = await open('xl/sheet1.xml', bombOf(64), claim);
    const { bytes, error } = await inflated(archive, 'xl/sheet1.xml');
    expect(error).toMatchObject({ problem: 'damaged' });
    expect(bytes).toBeLessThanOrEqual(Math.max(claim, 1));
  },
);

test('parts that are read again and again count each time', async () => {
  const name = 'xl/media/sheet1.bin';
  const archive = await open(name, bombOf(mebibytes / 2 + 1), (mebibytes / 2 + 1) * MEBIBYTE, most);
  // The sum of the part is not that of spaces, which is told when all of it was read.
  expect((await inflated(archive, name)).error).toMatchObject({ problem: 'damaged' });
  expect((await inflated(archive, name)).error).toMatchObject({ problem: 'too-large' });
});
