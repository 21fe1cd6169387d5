import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createPracticePortal } from '../../../../src/portal/practice/practice-portal.ts';
import { appendLines } from '../../../../src/portal/store/queries/access-log/append-lines.ts';
import { closeLines } from '../../../../src/portal/store/queries/access-log/close-lines.ts';
import { accessLine } from '../../../portal/support/access-lines.ts';
import { dataDir, run } from '../../support/run.ts';

test('pgb portal verify-log names the end of the chain, finds it again, and says which line does not fit first', async () => {
  const folder = dataDir();
  const { portal, close } = await createPracticePortal({ dataDir: folder, log: () => {} });
  onTestFinished(() => close());
  await appendLines(portal.store, [accessLine('a', [1]), accessLine('b', [1])]);
  await closeLines(portal.store);
  const right = await run(['portal', 'verify-log', '--data', folder]);
  expect(right).toMatchObject({ code: 0, stdout: '', stderr: expect.stringMatching(/^The access log is right/) });
  const [head = ''] = /\d+:[\w-]{43}/.exec(right.stderr) ?? [];
  expect(await run(['portal', 'verify-log', '--data', folder, '--head', head])).toMatchObject({ code: 0 });
  const other = `${head.slice(0, -1)}${head.endsWith('A') ? 'B' : 'A'}`;
  const replaced = await run(['portal', 'verify-log', '--data', folder, '--head', other, '-o', 'json']);
  expect(replaced.code).toBe(1);
  expect(JSON.parse(replaced.stdout)).toMatchObject({ findings: [{ code: 'log-head-differs' }] });
  expect(await run(['portal', 'verify-log', '--data', folder, '--head', '12'])).toMatchObject({ code: 2 });

  const database = new DatabaseSync(join(folder, 'portal.sqlite'));
  const { id } = database.prepare("select id from access_log where request_id = 'b'").get() as { id: number };
  database.exec(`update access_log set status = 404 where id = ${id}`);
  database.close();
  const wrong = await run(['portal', 'verify-log', '--data', folder, '-o', 'json']);
  expect(wrong.code).toBe(1);
  expect(JSON.parse(wrong.stdout)).toMatchObject({
    findings: [{ code: 'log-line-changed', params: { line: id }, message: expect.stringContaining(`Line ${id} `) }],
    lines: expect.any(Number),
  });
  const dutch = await run(['portal', 'verify-log', '--data', folder, '--lang', 'nl']);
  expect(dutch).toMatchObject({ code: 1, stdout: expect.stringContaining(`Regel ${id} `) });
});

test('pgb portal export-log writes what a portal did on the days asked, a line for each person', async () => {
  const folder = dataDir();
  const { portal, close } = await createPracticePortal({ dataDir: folder, seed: 'none', log: () => {} });
  onTestFinished(() => close());
  await appendLines(portal.store, [accessLine('a', [1, 2], { at: Date.UTC(2026, 10, 3, 12) })]);
  const days = (from: string, to: string) => ['portal', 'export-log', '--data', folder, '--from', from, '--to', to];
  const told = await run(days('2026-11-03', '2026-11-03'));
  expect(told).toMatchObject({ code: 0, stderr: expect.stringContaining('2 processings') });
  const lines = told.stdout.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).name)).toEqual(['me.show', 'me.show']);
  const none = await run([...days('2026-11-04', '2026-11-05'), '--register', 'https://example.org/register']);
  expect(none).toMatchObject({ code: 0, stdout: '' });
  expect((await run(['portal', 'export-log', '--data', folder])).code).toBe(2);
});
