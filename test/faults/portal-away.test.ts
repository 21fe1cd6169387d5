import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { careLine, csv } from '../import/support/practice.ts';
import { furnish, placeIn, type Place } from './kills/place.ts';
import { PortalProcess } from './support/portal-process.ts';
import { importOnce, RunningImport } from './support/running-import.ts';
import { until } from './support/desk.ts';
import { listJobs } from '../../src/import/index.ts';
import { shortWaits } from '../support/short-waits.ts';

const clients = 40;
let place: Place;
const folder = mkdtempSync(join(tmpdir(), 'pgb-away-'));
const slowly = ['--slow', '50ms'];

beforeAll(async () => {
  place = placeIn(folder, await PortalProcess.atFreePort());
  await place.portal.start(place.data);
  await furnish(place, clients);
  await place.portal.end('SIGTERM');
}, 60_000);
afterAll(async () => {
  await place.portal.end('SIGKILL');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

function care(first: number, count: number): string {
  return csv(...Array.from({ length: count }, (_, index) => careLine(first + index, 1)));
}

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function args(path: string): string[] {
  return [path, '--batch', '1', '--concurrency', '1'];
}

describe('a portal that is away at the start', () => {
  const importing = () => ({
    home: place.home,
    args: args(written('start.csv', care(1, 5))),
    env: shortWaits,
  });

  test('ends the import as temporary', async () => {
    const away = await importOnce(importing());
    const { error } = JSON.parse(away.stdout);
    expect({ code: away.code, error }).toMatchObject({ code: 7, error: { code: 'network-failed', retryable: true } });
  });

  test('is back, and the same command goes', async () => {
    await place.portal.start(place.data);
    const back = await importOnce(importing());
    expect(back.code).toBe(0);
    expect(JSON.parse(back.stdout)).toMatchObject({ accepted: 5, duplicates: 0 });
  });
});

describe('a portal that goes in the middle', () => {
  const path = written('middle.csv', care(6, 20));
  const importing = () => ({ home: place.home, args: args(path), env: shortWaits });
  const underWay = () => listJobs(join(place.home, 'imports')).find(({ complete }) => !complete);

  beforeAll(async () => {
    await place.portal.end('SIGTERM');
    await place.portal.start(place.data, slowly);
  });

  test('ends the import with what to type', async () => {
    const running = new RunningImport(importing());
    await until(async () => (underWay()?.totals.accepted.lines ?? 0) >= 2);
    await place.portal.end('SIGKILL');
    const { code, said } = await running.ended;
    expect(code).toBe(7);
    expect(said).toContain(`pgb declaration import ${path} --batch 1`);
  });

  test('is back, and the same command goes on', async () => {
    await place.portal.start(place.data);
    const back = await importOnce(importing());
    expect(back.code).toBe(0);
    expect(JSON.parse(back.stdout)).toMatchObject({ resumed: true, accepted: 20, duplicates: 0 });
  });
});
