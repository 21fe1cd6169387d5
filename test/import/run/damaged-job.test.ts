import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import type { ImportOptions } from '../../../src/import/index.ts';
import { careLine, csv, linesOf, none, workplace } from '../support/practice.ts';

const place = workplace(60);

interface StoppedImport {
  path: string;
  options: Partial<ImportOptions>;
  /** The file of the job. */
  job: string;
  /** The file of its lines. */
  lines: string;
}

/** An import of three lines, stopped after its first request with one of them. */
async function stoppedImport(name: string, first: number): Promise<StoppedImport> {
  const clients = [first, first + 1, first + 2];
  const path = await place().write(`${name}.csv`, csv(...clients.map((client) => careLine(client, 1, '1,5', name))));
  const jobs = join(place().folder, `jobs-${name}`);
  const drain = new AbortController();
  const options = { jobs, batchSize: 1, concurrency: 1 };
  const onProgress = ({ accepted }: { accepted: number }): void => {
    if (accepted > 0) drain.abort();
  };
  const stopped = await place().run(path, { ...options, drain: drain.signal, onProgress });
  expect(linesOf(stopped)).toEqual({ ...none, accepted: 1, 'not-sent': 2 });
  const job = join(jobs, `${stopped.job}.sqlite`);
  return { path, options, job, lines: `${job}-lines` };
}

function replaceIn(file: string, found: string | RegExp, by: string): void {
  const before = readFileSync(file, 'latin1');
  const after = before.replace(found, by);
  expect(after).not.toBe(before);
  writeFileSync(file, after, 'latin1');
}

describe('lines that were damaged after an import was stopped', () => {
  test.each<[what: string, client: number, damage: (file: string) => void]>([
    ['gone', 1, rmSync],
    [
      'empty',
      4,
      (file) => {
        truncateSync(file, 0);
      },
    ],
    [
      'cut off',
      7,
      (file) => {
        truncateSync(file, readFileSync(file).length - 5);
      },
    ],
    [
      'all zeros',
      10,
      (file) => {
        writeFileSync(file, Buffer.alloc(readFileSync(file).length));
      },
    ],
    [
      'with another number in the care',
      13,
      (file) => {
        replaceIn(file, /"minutes":9/g, '"minutes":8');
      },
    ],
    [
      'with another item',
      16,
      (file) => {
        replaceIn(file, /^3\t/m, '2\t');
      },
    ],
    [
      'without a line break',
      19,
      (file) => {
        replaceIn(file, /\n/g, ' ');
      },
    ],
    [
      'with a broken own reference',
      22,
      (file) => {
        replaceIn(file, /"/g, 'x');
      },
    ],
  ])('are not sent, and the import can begin anew: %s', async (what, client, damage) => {
    const { path, options, lines } = await stoppedImport(what.replaceAll(' ', '-'), client);
    damage(lines);
    await expect(place().run(path, options)).rejects.toMatchObject({ name: 'LinesDamagedError', path: lines });
    expect((await place().client.declarations.list({ limit: 500 }).toArray()).filter(isOf(client))).toHaveLength(1);
    const anew = await place().run(path, { ...options, restart: true });
    expect(linesOf(anew)).toEqual({ ...none, duplicate: 1, accepted: 2 });
  });

  test.each<[what: string, client: number, damage: (file: string) => void]>([
    [
      'without a line break',
      25,
      (file) => {
        replaceIn(file, /\n/g, ' ');
      },
    ],
    [
      'with a broken own reference',
      28,
      (file) => {
        replaceIn(file, /"/g, 'x');
      },
    ],
    [
      'with another item',
      31,
      (file) => {
        replaceIn(file, /^3\t/m, '2\t');
      },
    ],
  ])('are found in a job from before they had a sum too: %s', async (what, client, damage) => {
    const { path, options, job, lines } = await stoppedImport(`old-${what.replaceAll(' ', '-')}`, client);
    using database = new DatabaseSync(job);
    database.exec('DROP TABLE chunkSum');
    damage(lines);
    await expect(place().run(path, options)).rejects.toMatchObject({ name: 'LinesDamagedError', path: lines });
  });
});

function isOf(client: number): (declaration: { agreementId: string | null }) => boolean {
  const numbers = [client, client + 1, client + 2].map((number) => `Z${String(1000 + number).padStart(7, '0')}`);
  return ({ agreementId }) => numbers.includes(agreementId ?? '');
}

describe('a job that was damaged after an import was stopped', () => {
  test.each<[what: string, client: number, damage: (file: string) => void]>([
    [
      'no job at all',
      34,
      (file) => {
        writeFileSync(file, 'this is no job');
      },
    ],
    [
      'cut off',
      37,
      (file) => {
        truncateSync(file, 8192);
      },
    ],
    [
      'spoilt after its first page',
      40,
      (file) => {
        const bytes = readFileSync(file);
        writeFileSync(file, bytes.fill(0xa5, 4096));
      },
    ],
    [
      'without facts',
      43,
      (file) => {
        using database = new DatabaseSync(file);
        database.exec('DROP TABLE fact; CREATE TABLE fact (a)');
      },
    ],
  ])('is named, and left behind by a restart: %s', async (what, client, damage) => {
    const { path, options, job } = await stoppedImport(`job-${what.replaceAll(' ', '-')}`, client);
    damage(job);
    await expect(place().run(path, options)).rejects.toMatchObject({ name: 'JobDamagedError', path: job });
    const anew = await place().run(path, { ...options, restart: true });
    expect(linesOf(anew)).toEqual({ ...none, duplicate: 1, accepted: 2 });
    expect(linesOf(await place().run(path, options))).toEqual({ ...none, duplicate: 3 });
  });

  test('of another file does not hold up a restart, and stays', async () => {
    const { job, options } = await stoppedImport('other', 46);
    writeFileSync(job, 'this is no job');
    const path = await place().write('mine.csv', csv(careLine(49, 1)));
    await expect(place().run(path, options)).rejects.toMatchObject({ name: 'JobDamagedError', path: job });
    expect(linesOf(await place().run(path, { ...options, restart: true }))).toEqual({ ...none, accepted: 1 });
    expect(readFileSync(job, 'utf8')).toBe('this is no job');
  });
});
