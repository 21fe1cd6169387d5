import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach } from 'vitest';
import { importAgreements, type Finding, type ImportOptions, type ImportSummary } from '../../../src/import/index.ts';
import type { PgbClient } from '../../../src/index.ts';
import { openTestPortal, type TestPortal } from '../../../src/testing/index.ts';

/** A practice portal, the representative of three budget holders, and a folder for files and jobs. */
export interface Desk {
  readonly portal: TestPortal;
  readonly client: PgbClient;
  readonly folder: string;
  path(name: string): string;
  write(name: string, text: string): Promise<string>;
  read(name: string): Promise<string>;
  /** Imports these lines, under the header of this file. */
  run(lines: readonly string[], options?: Partial<ImportOptions>): Promise<ImportSummary>;
}

/** Each test has a fresh portal, or one portal on which nothing is left of the drafts of the test before. */
export function desk({ onePortal = false } = {}): () => Desk {
  let at: Desk | undefined;
  let kept: Promise<TestPortal> | undefined;
  afterAll(async () => (await kept)?.close());
  beforeEach(async () => {
    const portal = await (onePortal ? (kept ??= openTestPortal()) : openTestPortal());
    const client = await portal.as('representative');
    const folder = await mkdtemp(join(tmpdir(), 'pgb-agreements-'));
    const path = (name: string): string => join(folder, name);
    const write = async (name: string, text: string): Promise<string> => {
      await writeFile(path(name), text);
      return path(name);
    };
    at = {
      portal,
      client,
      folder,
      path,
      write,
      read: (name) => readFile(path(name), 'utf8'),
      run: async (lines, options = {}) =>
        importAgreements({
          path: await write('a.csv', csv(...lines)),
          client,
          jobs: path('jobs'),
          ...options,
        }).summary(),
    };
  }, 60_000);
  afterEach(async () => {
    if (at === undefined) return;
    const { portal, client, folder } = at;
    if (onePortal) for (const { id } of await drafts(client)) await client.agreements.discard(id);
    else await portal.close();
    await rm(folder, { recursive: true, force: true });
  });
  return () => {
    if (at === undefined) throw new Error('The desk is not open yet');
    return at;
  };
}

// Invented, of the practice portal. Nobody has an agreement with this provider under this award yet.
export const testema = 'A0000819';
export const practice = 'V0000002';
/** Its AGB code. */
export const agb = '41999002';
export const onlyAward = 'T0000003';

const columns = [
  'budgethouder',
  'zorgverlener',
  'toekenning',
  'soort',
  'familierelatie',
  'ingangsdatum',
  'einddatum',
  'looptijd',
  'uren_per_week',
  'zorgfunctie',
  'eenheid',
  'tarief',
  'maandbedrag',
  'zorgbeschrijving',
  'kenmerk',
] as const;
type Cells = Partial<Record<(typeof columns)[number], string>>;

const usual: Cells = {
  budgethouder: testema,
  zorgverlener: practice,
  soort: 'overeenkomst van opdracht',
  ingangsdatum: '01-12-2026',
  einddatum: '31-12-2026',
  uren_per_week: '6',
  zorgfunctie: 'persoonlijke verzorging',
  tarief: '55,00',
  zorgbeschrijving: 'Hulp bij het opstaan',
};

/** A line that is right, with other cells where that is told. */
export function line(cells: Cells = {}): string {
  return columns.map((column) => cells[column] ?? usual[column] ?? '').join(';');
}

export function guidance(cells: Cells = {}): string {
  return line({ zorgfunctie: 'begeleiding individueel', tarief: '58,50', ...cells });
}

export function csv(...lines: readonly string[]): string {
  return `${[columns.join(';'), ...lines].join('\r\n')}\r\n`;
}

/** Of each kind of finding its code, first line and column. */
export function found({ findings }: Pick<ImportSummary, 'findings'>): [string, number, string | null][] {
  return findings.map(({ code, first: [{ line, column } = {} as Finding] }) => [code, line, column]);
}

/** Lines by outcome, without the outcomes that no line has. */
export function lines({ totals }: Pick<ImportSummary, 'totals'>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(totals).flatMap(([outcome, each]) => (each.lines > 0 ? [[outcome, each.lines]] : [])),
  );
}

/** The drafts of this test, the newest first. */
export function drafts(client: PgbClient) {
  return client.agreements.list({ status: 'draft' }).toArray();
}
