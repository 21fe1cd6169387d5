import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Journal } from '../../../src/import/journal/journal.ts';
import { declarations } from '../../../src/import/declarations/kind.ts';
import { mapHeader } from '../../../src/import/column-sets.ts';
import { OutcomeRecorder } from '../../../src/import/send/outcome-recorder.ts';

const earlier = { id: 'DEC-earlier', status: 'rejected', reference: 'an earlier one', totalCents: 100 };

let folder: string;
let journal: Journal;
/** The file of the journal, looked at from beside it. */
let database: DatabaseSync;
let results: OutcomeRecorder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pgb-results-'));
  journal = new Journal(join(folder, 'job.sqlite'));
  database = new DatabaseSync(journal.path);
  database.exec(
    `INSERT INTO item (id, owner, period, head, firstLine, lines, minutes, cents, batch, state)
     VALUES (1, 'an agreement', '2026-10', '[]', 2, 1, 60, 0, 0, 'changed')`,
  );
  results = new OutcomeRecorder(journal, declarations, mapHeader(['overeenkomst', 'datum'], 1).mapping, false);
});

afterEach(() => {
  database.close();
  journal.close();
  rmSync(folder, { recursive: true });
});

function state(): unknown {
  return database.prepare('SELECT state FROM item').get()?.['state'];
}

function codes(): unknown[] {
  return database
    .prepare('SELECT code FROM finding')
    .all()
    .map(({ code }) => code);
}

test('what was refused before is refused with its reason', () => {
  results.recordSame(1, earlier);
  expect([state(), codes()]).toEqual(['rejected', ['REFUSED_BEFORE']]);
});

test('what cannot be given its reason is not refused', () => {
  database.exec(`CREATE TRIGGER full BEFORE INSERT ON finding BEGIN SELECT RAISE(ABORT, 'disk full'); END`);
  expect(() => {
    results.recordSame(1, earlier);
  }).toThrow('disk full');
  expect([state(), codes()]).toEqual(['changed', []]);
});

test('what cannot be told anew keeps what was told before', () => {
  results.recordFinding(1, 'DECLARED_DIFFERENTLY', {});
  database.exec(`CREATE TRIGGER full BEFORE INSERT ON finding BEGIN SELECT RAISE(ABORT, 'disk full'); END`);
  expect(() => {
    results.recordFinding(1, 'UPDATE_TOO_LATE', {});
  }).toThrow('disk full');
  expect(codes()).toEqual(['DECLARED_DIFFERENTLY']);
});
