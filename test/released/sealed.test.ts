// What 0.1.0 wrote in the clear is sealed in the rounds of jobs, and reads as it did.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { careFunctions } from '../../src/domain/words.ts';
import { checkStore } from '../../src/portal/store/check/check-store.ts';
import { countValues } from '../../src/portal/store/keys/count-values.ts';
import { reseal } from '../../src/portal/store/keys/reseal.ts';
import { openStore } from '../../src/portal/store/open/open-store.ts';
import { unpackNotedLines } from '../../src/portal/store/rows/packed-lines.ts';
import type { Store } from '../../src/portal/store/store.ts';
import { contentsOf } from '../portal/support/contents.ts';
import { fixture } from './released-portal.ts';

async function careOf(store: Store): Promise<unknown[]> {
  const declarations = await store.db.selectFrom('declaration').selectAll().orderBy('id').execute();
  const awards = await store.db.selectFrom('award').selectAll().orderBy('id').execute();
  return [
    declarations.map(({ linesJson, notesSealed, perAwardJson }) => [
      unpackNotedLines(linesJson, notesSealed === null ? undefined : store.unseal(notesSealed)),
      JSON.parse(perAwardJson) as unknown,
    ]),
    awards.map(({ careFunctionsJson }) => JSON.parse(careFunctionsJson) as unknown),
  ];
}

test('care that stood in the clear cannot be read in the rows any more', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pgb-sealed-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const database = join(folder, 'portal.sqlite');
  writeFileSync(database, fixture('sqlite/portal.sqlite.gz'));
  const key = Buffer.from(fixture('sqlite/portal.key').toString(), 'base64url');
  const store = await openStore({ database, key });
  const stored = async (): Promise<string> => JSON.stringify(await contentsOf({ db: store.rows }));
  const before = await careOf(store);
  expect(JSON.stringify(before)).toContain('personal-care');
  expect(await stored()).toContain('personal-care');
  expect((await countValues(store)).clear).toBeGreaterThan(30);
  expect(await reseal(store, { now: () => Date.now(), mayGoOn: () => true })).toBe('done');
  expect((await countValues(store)).clear).toBe(0);
  const sealed = await stored();
  for (const careFunction of careFunctions) expect(sealed).not.toContain(careFunction);
  expect(await careOf(store)).toEqual(before);
  await store.close();
  expect((await checkStore({ database, key })).findings).toEqual([]);
});
