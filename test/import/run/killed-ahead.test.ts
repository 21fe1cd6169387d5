// Killed while what is whole of a file is sent and the rest of it is read, an import goes on with the same command, and declares everything once.
import { readdirSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listJobs } from '../../../src/import/index.ts';
import { importAhead } from '../support/ahead.ts';
import { agreementOf, careOf, line } from '../support/care-of-clients.ts';
import { aheadChild, killedAfter } from '../support/killed.ts';
import { csv, linesOf, none, workplace } from '../support/practice.ts';

const clients = { again: [1, 1701], changed: [1701, 2901] } as const;
const place = workplace(3000);

async function optionsFor(name: string, lines: readonly string[]) {
  const path = await place().write(name, csv(...lines));
  const jobs = await mkdtemp(join(place().folder, 'jobs-'));
  return { path, client: place().client, jobs };
}

/** Declared by the institution, of these clients. */
async function declared([from, until]: readonly [number, number]): Promise<string[]> {
  const found: string[] = [];
  for await (const { agreementId } of place().client.declarations.list({ month: '2026-10', limit: 500 }))
    if (agreementId !== null && agreementId >= agreementOf(from) && agreementId < agreementOf(until))
      found.push(agreementId);
  return found;
}

test('everything is declared once when it is killed again and again', async () => {
  const { path, jobs } = await optionsFor('killed.csv', careOf(...clients.again));
  const killing = { portal: place().portal.url, token: place().token, path, jobs, script: aheadChild };
  for (const outcomes of [1, 501]) {
    await killedAfter(outcomes, killing);
    // It was killed before the job was whole.
    expect(readdirSync(jobs).filter((name) => /\.(begun|sqlite)$/.test(name))).toEqual([
      expect.stringMatching(/\.begun$/),
    ]);
  }
  expect(listJobs(jobs)).toMatchObject([{ complete: false, facts: { file: path }, lines: 5100 }]);
  const summary = await importAhead({ path, jobs, client: place().client }).summary();
  expect(summary).toMatchObject({ resumed: true, complete: true });
  expect(linesOf(summary)).toEqual({ ...none, accepted: 5100 });
  const ids = await declared(clients.again);
  expect(ids).toHaveLength(1700);
  expect(new Set(ids).size).toBe(1700);
  expect(readdirSync(jobs).some((name) => name.endsWith('.begun'))).toBe(false);
});

test('a file that was changed after that is refused, and begun anew with restart', async () => {
  const lines = careOf(...clients.changed);
  const { path, jobs, client } = await optionsFor('changed.csv', lines);
  await killedAfter(1, { portal: place().portal.url, token: place().token, path, jobs, script: aheadChild });
  const text = csv(...lines, line(2901, 1));
  writeFileSync(path, text);
  const refused = await importAhead({ path, jobs, client })
    .summary()
    .catch((error: unknown) => error);
  expect(refused).toMatchObject({
    name: 'ResumedFileChangedError',
    lines: 3600,
    difference: { bytesAfter: text.length },
  });
  const summary = await importAhead({ path, jobs, client, restart: true }).summary();
  expect(summary).toMatchObject({ resumed: false, complete: true });
  // Requests may have been under way of which no answer came.
  const { accepted, duplicate = 0 } = linesOf(summary);
  expect(duplicate).toBeGreaterThanOrEqual((refused as { answered: number }).answered);
  expect(accepted).toBe(3601 - duplicate);
});
