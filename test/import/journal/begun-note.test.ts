import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { BegunNote, readBegunNote, type AnsweredLines, type BegunJob } from '../../../src/import/journal/begun-note.ts';
import { listJobs, showJob } from '../../../src/import/journal/list-jobs.ts';
import type { JobIdentity } from '../../../src/import/journal/open-job.ts';
import { refuseChangedFile } from '../../../src/import/run/prepare/refuse-changed-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'pgb-begun-note-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = join(folder, 'zorg.csv');
const sender = { portal: 'here', caller: 'them', dryRun: false, sendIncomplete: false };
const job: BegunJob = {
  id: 'a1b2c3d4e5f6',
  run: 'first',
  startedAt: '2026-11-29T12:00:00Z',
  lines: 3000,
  kind: 'declarations',
  file,
  sha256: 'before',
  bytes: 90_000,
  ...sender,
  note: { input: { dryRun: false } },
};
const changed: JobIdentity = {
  kind: 'declarations',
  path: file,
  file: { sha256: 'after', bytes: 90_001 },
  addUp: false,
  ...sender,
};

function noted(name: string, ...answered: readonly AnsweredLines[]): { jobs: string; path: string } {
  const jobs = mkdtempSync(join(folder, `${name}-`));
  const path = join(jobs, `${job.id}.sqlite`);
  const note = new BegunNote(path, job);
  for (const lines of answered) note.addAnswered(lines);
  return { jobs, path };
}

describe('of a job that was stopped while its file was read', () => {
  test('the list and its own page tell what became of how many lines, and how it was asked for', () => {
    const { jobs } = noted('listed', { accepted: 1400, rejected: 100 }, { accepted: 500, held: 0 });
    expect(listJobs(jobs)).toMatchObject([
      {
        facts: { id: job.id, file, note: { input: { dryRun: false } } },
        complete: false,
        onlyLines: true,
        lines: 3000,
        totals: { accepted: { lines: 1900 }, rejected: { lines: 100 }, 'not-sent': { lines: 1000 } },
      },
    ]);
    expect(showJob(jobs, 'a1b2c3d4e5f6')).toEqual({ ...listJobs(jobs)[0], findings: [], replacements: [] });
    // What nobody counted is not told as nothing.
    expect(JSON.stringify(listJobs(jobs))).not.toMatch(/minutes|cents|items/);
    expect(showJob(jobs, 'a1b2c3d4e5f7')).toBeUndefined();
  });

  test('what was noted half, as at a power cut, takes nothing from what was noted before', () => {
    const { path } = noted('half', { accepted: 500 });
    for (const half of ['{"acce', '\0\0\0\0']) {
      appendFileSync(`${path.slice(0, -'.sqlite'.length)}.begun`, half);
      expect(readBegunNote(path)?.answered).toEqual({ accepted: 500 });
    }
  });

  test('what is answered again after a kill is counted once', () => {
    const { path } = noted('again', { accepted: 500 }, { accepted: 500 });
    const again = new BegunNote(path, job, readBegunNote(path)?.answered);
    again.addAnswered({ accepted: 500 });
    expect(readBegunNote(path)?.answered).toEqual({ accepted: 1000 });
    for (const _ of [1, 2]) again.addAnswered({ accepted: 500 });
    expect(readBegunNote(path)?.answered).toEqual({ accepted: 1500 });
  });

  test('a changed file is refused when lines of it were handed in', async () => {
    const { jobs } = noted('handed-in', { rejected: 20 }, { accepted: 3, duplicate: 2, changed: 1 });
    await expect(refuseChangedFile({ jobs }, changed)).rejects.toMatchObject({ job: job.id, answered: 6, lines: 3000 });
  });

  test('and not when the portal refused all that was sent', async () => {
    const { jobs, path } = noted('refused', { rejected: 1500 });
    await refuseChangedFile({ jobs }, changed);
    expect(readBegunNote(path)).toBeUndefined();
  });
});
