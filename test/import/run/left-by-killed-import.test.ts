import { spawn } from 'node:child_process';
import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importDeclarations } from '../../../src/import/index.ts';
import { careLine, csv, linesOf, none, workplace } from '../support/practice.ts';

const place = workplace(20);
const child = fileURLToPath(new URL('../support/import-child.ts', import.meta.url));

describe('what a killed import leaves with care in it', () => {
  const jobs = () => join(place().folder, 'left');
  const leave = async (name: string, days: number): Promise<void> => {
    await mkdir(jobs(), { recursive: true });
    writeFileSync(join(jobs(), name), 'care');
    const then = Date.now() / 1000 - days * 86_400;
    utimesSync(join(jobs(), name), then, then);
  };

  test('is taken away by any later import once nobody can be at it', async () => {
    for (const name of ['a.staging', 'a.staging-lines', 'stdin-b.tmp']) await leave(name, 2);
    await leave('c.staging-lines', 0);
    const { job } = await place().run(await place().write('sweep.csv', csv(careLine(1, 1))), { jobs: jobs() });
    // What is noted of a result file holds no care.
    const left = readdirSync(jobs()).filter((name) => !name.endsWith('.result'));
    expect(left.sort()).toEqual([`${job}.lock`, `${job}.sqlite`, 'c.staging-lines'].sort());
  });

  test('is taken away at once when its import was finished', async () => {
    const { job } = await place().run(await place().write('done.csv', csv(careLine(2, 1))), { jobs: jobs() });
    await leave(`${job}.sqlite-lines`, 0);
    await place().run(await place().write('next.csv', csv(careLine(3, 1))), { jobs: jobs() });
    expect(readdirSync(jobs())).not.toContain(`${job}.sqlite-lines`);
  });

  test('is written over where it was to become a result file', async () => {
    const path = await place().write('result.csv', csv(careLine(4, 1)));
    const { job } = await place().run(path, { drain: AbortSignal.abort() });
    writeFileSync(join(place().folder, `result.accepted.csv.${job}.tmp`), 'half of it');
    await place().run(path);
    expect(readdirSync(place().folder).filter((name) => name.startsWith('result'))).toEqual([
      'result.accepted.csv',
      'result.csv',
    ]);
  });
});

describe('an import that is under way', () => {
  const options = async (name: string, ...lines: string[]) => ({
    path: await place().write(name, csv(...lines)),
    client: place().client,
    jobs: join(place().folder, 'jobs'),
    batchSize: 1,
    concurrency: 1,
  });

  test('keeps its lock from other processes, also when this one has asked for it twice', async () => {
    const settings = await options('busy.csv', careLine(5, 1), careLine(6, 1));
    const run = importDeclarations(settings);
    await run[Symbol.asyncIterator]().next();
    await expect(importDeclarations(settings).summary()).rejects.toMatchObject({ name: 'JobBusyError' });
    const args = [child, place().portal.url, place().token, settings.path, settings.jobs];
    const other = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    expect(await text(other.stderr)).toContain('JobBusyError');
    expect(linesOf(await run.summary())).toEqual({ ...none, accepted: 2 });
  });

  test('is not taken for one that was stopped when its file is changed', async () => {
    const settings = await options('growing.csv', careLine(7, 1), careLine(8, 1));
    const run = importDeclarations(settings);
    await run[Symbol.asyncIterator]().next();
    await place().write('growing.csv', csv(careLine(7, 1), careLine(8, 1), careLine(9, 1)));
    for (const restart of [false, true])
      await expect(importDeclarations({ ...settings, restart }).summary()).rejects.toMatchObject({
        name: 'JobBusyError',
        owner: { pid: process.pid },
      });
    await expect(run.summary()).rejects.toMatchObject({ name: 'FileChangedError' });
    expect(linesOf(await importDeclarations({ ...settings, restart: true }).summary())).toEqual({
      ...none,
      accepted: 1,
      duplicate: 2,
    });
  });
});
