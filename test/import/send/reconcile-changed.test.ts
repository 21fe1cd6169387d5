import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { mapHeader } from '../../../src/import/column-sets.ts';
import { declarations } from '../../../src/import/declarations/kind.ts';
import { replacementsIn } from '../../../src/import/journal/items/replacements.ts';
import { Journal } from '../../../src/import/journal/journal.ts';
import { StagedLinesWriter } from '../../../src/import/journal/lines/staged-lines.ts';
import { OutcomeRecorder } from '../../../src/import/send/outcome-recorder.ts';
import { Pace } from '../../../src/import/send/pace.ts';
import { reconcileChanged } from '../../../src/import/send/reconcile-changed.ts';
import { PgbClient } from '../../../src/index.ts';

/** A journal with so many items that differ from an earlier record. */
function journalOf(items: number): Journal {
  const folder = mkdtempSync(join(tmpdir(), 'pgb-changed-'));
  const journal = new Journal(join(folder, 'job.sqlite'));
  const lines = new StagedLinesWriter(journal);
  using database = new DatabaseSync(journal.path);
  for (let id = 1; id <= items; id += 1) {
    database.exec(
      `INSERT INTO item (id, owner, period, head, firstLine, lines, minutes, cents, batch, state, recordId)
       VALUES (${id}, 'agreement ${id}', '2026-10', '[]', ${id + 1}, 1, 60, 0, 0, 'changed', 'D${id}')`,
    );
    lines.add(id, {
      line: id + 1,
      owner: `agreement ${id}`,
      period: '2026-10',
      head: undefined,
      reference: undefined,
      offset: 0,
      length: 0,
      more: false,
      wrong: false,
      minutes: 60,
      cents: 0,
      findings: [],
      content: '{}',
    });
  }
  lines.finish();
  lines.close();
  onTestFinished(() => {
    journal.close();
    rmSync(folder, { recursive: true });
  });
  return journal;
}

/** Reconciles all items on a clock that is counted, and tells when each was. */
async function momentsOf(items: number, perSecond: number, stopAfter = items): Promise<number[]> {
  let now = 0;
  const drain = new AbortController();
  const moments: number[] = [];
  const ends: { at: number; end: () => void }[] = [];
  const pace = new Pace(perSecond, {
    now: () => now,
    // Those who wait go on one after the other, each at its own moment.
    sleep: (milliseconds) =>
      new Promise((end) => {
        ends.push({ at: now + milliseconds, end });
        setImmediate(() => {
          const next = ends.sort((one, other) => one.at - other.at).shift();
          now = next?.at ?? now;
          next?.end();
        });
      }),
  });
  const journal = journalOf(items);
  const recorder = new OutcomeRecorder(journal, declarations, mapHeader(['overeenkomst', 'datum'], 1).mapping, true);
  const rounds = reconcileChanged(journal, recorder, {
    client: new PgbClient({ portal: 'http://127.0.0.1:9' }),
    kind: declarations,
    run: 'run',
    update: false,
    add: false,
    onlyProposes: false,
    mustAsk: () => false,
    isRest: false,
    originalLine: () => undefined,
    missesLines: () => false,
    earlier: { holds: () => false, hasOthers: () => undefined, areAll: () => false },
    replacements: replacementsIn(journal),
    pace,
    drain: drain.signal,
    reconcile: () => {
      moments.push(now);
      if (moments.length === stopAfter) drain.abort();
      return Promise.resolve();
    },
  });
  for await (const _ of rounds);
  return moments;
}

test('items that are settled one by one take their turns as those that are sent', async () => {
  expect(await momentsOf(10, 2)).toEqual([0, 500, 1000, 1500, 2000, 2500, 3000, 3500, 4000, 4500]);
});

test('no item is begun after it was asked to stop', async () => {
  expect(await momentsOf(10, 2, 3)).toEqual([0, 500, 1000]);
});
