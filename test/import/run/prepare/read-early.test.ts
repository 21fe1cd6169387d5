// A long file is read in a thread from the moment that its form is known, and the thread is gone when it is of no use any more.
import { mkdtemp } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { declarationTarget } from '../../../../src/import/import-declarations.ts';
import { prepare } from '../../../../src/import/run/prepare/prepare.ts';
import { SendingAhead } from '../../../../src/import/run/send-ahead.ts';
import { asideFromBytes, ReadingAside } from '../../../../src/import/stage/read-aside.ts';
import type { PgbClient } from '../../../../src/index.ts';
import { check, snapshotOf } from '../../offline/support.ts';
import { careLine, csv, workplace } from '../../support/practice.ts';

const place = workplace(20);

afterEach(() => {
  vi.restoreAllMocks();
});

async function longFile(): Promise<string> {
  const line = (at: number): string => careLine(1 + (at % 20), 1 + (at % 28), '1,5', `${at}-${'x'.repeat(40)}`);
  const count = Math.ceil(asideFromBytes / line(1).length);
  return place().write('long.csv', csv(...Array.from({ length: count }, (_, at) => line(at))));
}

// On one core it is read here.
describe.skipIf(availableParallelism() < 2)('a long file', () => {
  test('is being read when the portal turns out to be away, and then no longer', async () => {
    const path = await longFile();
    const stop = vi.spyOn(ReadingAside.prototype, 'stop');
    const show = (): Promise<never> => {
      expect(stop).not.toHaveBeenCalled();
      return Promise.reject(new Error('The portal is away'));
    };
    const client = { portal: new URL('http://localhost'), me: { show } } as unknown as PgbClient;
    const options = { path, client, jobs: await mkdtemp(join(place().folder, 'jobs-')) };
    const target = declarationTarget(options);
    await expect(prepare(target, options, new SendingAhead(target, options))).rejects.toThrow('The portal is away');
    expect(stop).toHaveBeenCalledOnce();
  });

  test('is read in a thread by an import and by a check without a portal', async () => {
    const path = await longFile();
    const snapshot = await snapshotOf(place(), place().client);
    const pieces = vi.spyOn(ReadingAside.prototype, 'pieces');
    const { lines } = await place().run(path, { dryRun: true });
    expect(pieces).toHaveBeenCalledOnce();
    const checked = await check(place(), snapshot, path);
    expect(pieces).toHaveBeenCalledTimes(2);
    expect(checked.totals.lines).toBe(lines);
  });
});
