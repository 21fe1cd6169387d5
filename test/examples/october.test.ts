import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { importDeclarations, type ImportSummary } from '../../src/import/index.ts';
import { readRecords } from '../../src/import/file/read-file.ts';
import { mapperFor } from '../../src/import/column-sets.ts';
import { examine } from '../../src/import/form/examine.ts';
import { practicePortal } from '../sdk/support/practice.ts';
import { clients, mistakes, octoberCsv } from './october.ts';

const path = join(import.meta.dirname, '../../examples/october.csv');
const practice = practicePortal(clients);

test('the spreadsheet is what its generator makes', () => {
  expect(readFileSync(path, 'utf8')).toBe(octoberCsv());
});

interface Refused {
  cells: Record<string, string>;
  code: string | undefined;
}

/** The code stands third from the end, also on a line with a cell too many. */
async function readRefused(file: string): Promise<Refused[]> {
  const records: string[][] = [];
  for await (const piece of readRecords(file, (await examine(file, mapperFor('declarations'))).dialect)) {
    records.push(...piece.map(({ fields }) => fields));
  }
  const [header = [], ...lines] = records;
  return lines.map((fields) => ({
    cells: Object.fromEntries(header.map((name, index) => [name, fields[index] ?? ''])),
    code: fields.at(-3),
  }));
}

describe('imported on a fresh practice portal', () => {
  let summary: ImportSummary;
  let refused: Refused[];

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pgb-october-'));
    try {
      const client = await practice.clientOf('organisation');
      const jobs = join(folder, 'jobs');
      summary = await importDeclarations({ path, client, jobs, outputDirectory: folder }).summary();
      refused = await readRefused(join(folder, 'october.rejected.csv'));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  test.each(mistakes)('$code is found where $change is wrong', ({ code, change: { extra: _, ...changed } }) => {
    const rows = refused.filter((row) => row.code === code);
    const found = rows.filter(({ cells }) => Object.entries(changed).every(([name, text]) => cells[name] === text));
    expect(found).toHaveLength(1);
  });

  test('of about four thousand lines, 25 are rejected', () => {
    expect(summary.lines).toBeGreaterThan(4000);
    expect(summary.totals.rejected.lines).toBe(25);
    expect(summary.totals.held.lines).toBe(refused.length - 25);
    expect(summary.totals.duplicate.lines + summary.totals['not-sent'].lines).toBe(0);
  });

  test('a declaration for each client whose lines are right', () => {
    // Four wrong lines belong to no declaration of October: the rest of those clients goes.
    const elsewhere = ['CELL_AGREEMENT', 'AGREEMENT_NOT_FOUND', 'PERIOD_NOT_OVER', 'TOO_LATE_PROVIDER'];
    const heldClients = mistakes.filter(({ code }) => !elsewhere.includes(code)).length;
    expect(summary.items.accepted).toBe(clients - heldClients);
  });
});
