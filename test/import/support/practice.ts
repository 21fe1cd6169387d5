import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { importDeclarations, type ImportOptions, type ImportSummary } from '../../../src/import/index.ts';
import type { PgbClient } from '../../../src/index.ts';
import { clientNumber } from '../../../src/portal/practice/seeded-numbers.ts';
import { openTestPortal, type TestPortal } from '../../../src/testing/index.ts';

/** A practice portal with an institution, a client signed in as it, and a folder of its own for files and jobs. */
export interface Workplace {
  readonly portal: TestPortal;
  readonly client: PgbClient;
  readonly token: string;
  readonly folder: string;
  write(name: string, text: string): Promise<string>;
  run(path: string, options?: Partial<ImportOptions>): Promise<ImportSummary>;
}

export function workplace(clients: number): () => Workplace {
  let place: Workplace | undefined;
  beforeAll(async () => {
    const portal = await openTestPortal({ clients });
    const token = await portal.tokenOf('organisation');
    const client = await portal.as('organisation');
    const folder = await mkdtemp(join(tmpdir(), 'pgb-import-'));
    place = {
      portal,
      client,
      token,
      folder,
      async write(name, text) {
        const path = join(folder, name);
        await writeFile(path, text);
        return path;
      },
      run: (path, options = {}) =>
        importDeclarations({ path, client, jobs: join(folder, 'jobs'), ...options }).summary(),
    };
  }, 60_000);
  afterAll(async () => {
    await place?.portal.close();
    if (place !== undefined) await rm(place.folder, { recursive: true, force: true });
  });
  return () => {
    if (place === undefined) throw new Error('The workplace is not open yet');
    return place;
  };
}

export const header = 'zorgovereenkomst;datum;zorgfunctie;eenheid;aantal;kenmerk';

/** A line of personal care for a client of the institution, on a day of October 2026. */
export function careLine(client: number, day: number, hours = '1,5', own = ''): string {
  return `Z${String(clientNumber(client)).padStart(7, '0')};${String(day).padStart(2, '0')}-10-2026;persoonlijke verzorging;uur;${hours};${own}`;
}

export function csv(...lines: readonly string[]): string {
  return `${[header, ...lines].join('\r\n')}\r\n`;
}

export function linesOf(summary: Pick<ImportSummary, 'totals'>): Record<string, number> {
  return Object.fromEntries(Object.entries(summary.totals).map(([outcome, { lines }]) => [outcome, lines]));
}

export const none = { accepted: 0, duplicate: 0, changed: 0, rejected: 0, held: 0, 'not-sent': 0 };
