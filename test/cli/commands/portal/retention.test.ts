import { expect, onTestFinished, test } from 'vitest';
import { createPracticePortal } from '../../../../src/portal/practice/practice-portal.ts';
import { noteRemovals } from '../../../../src/portal/store/queries/retention/removals.ts';
import { dataDir, run } from '../../support/run.ts';

test('pgb portal retention tells how long each kind is kept, what is due on a day and what was removed', async () => {
  const folder = dataDir();
  const { portal, close } = await createPracticePortal({ dataDir: folder, log: () => {} });
  onTestFinished(() => close());
  const { store } = portal;
  await noteRemovals(store, { 'care-file': 3 }, { at: Date.UTC(2034, 0, 1), cause: 'term' });
  const before = await store.db.selectFrom('award').selectAll().execute();
  const later = await run(['portal', 'retention', '--data', folder, '--date', '2090-01-01', '-o', 'json']);
  const { items } = JSON.parse(later.stdout) as { items: { kind: string; due: number; removed: number }[] };
  const files = items.find(({ kind }) => kind === 'care-file');
  expect(files).toMatchObject({ rule: 'keepCareFile', months: 84, monthsAtMost: 240, removed: 3 });
  // The term of the law of these people is not certain.
  expect(files?.due).toBe(0);
  expect(items.find(({ kind }) => kind === 'bank-file')?.due).toBeGreaterThan(0);
  expect(later.stderr).toContain('Care files of');
  expect(await store.db.selectFrom('award').selectAll().execute()).toEqual(before);
  const today = await run(['portal', 'retention', '--data', folder, '--date', '2026-12-01', '--lang', 'nl']);
  expect(today).toMatchObject({ code: 0, stderr: expect.stringMatching(/^Op 01-12-2026 is er niets dat weg mag/) });
  expect(today.stdout).toContain('7 tot 20 jaar');
});
