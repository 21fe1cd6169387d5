import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { pgb } from '../../bench/pgb.ts';
import { careLine, csv } from '../../import/support/practice.ts';
import { makeWorkbook } from '../../import/workbook/support/make-workbook.ts';
import { usePortal } from '../support/portal.ts';
import { dataDir } from '../support/run.ts';

const portal = usePortal({ clients: 20 });

/** In bash, where `<(…)` is a pipe with a name. */
async function inShell(script: string, files: Record<string, string | Buffer>) {
  const folder = dataDir();
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const child = spawn('bash', ['-c', script], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PGB_DATA_DIR: join(folder, 'data'),
      PGB_LANG: 'en',
      NODE: process.execPath,
      PGB: pgb,
      PGB_PORTAL: portal.url,
      PGB_TOKEN: await portal.token('organisation'),
    },
  });
  const exit = once(child, 'exit');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = (await exit) as [number];
  return { code, stdout, stderr, folder };
}

const flags = '-o json';

test.each([
  ['<(…)', `"$NODE" "$PGB" declaration import <(cat a.csv) ${flags}`, 1, 'stdin.accepted.csv'],
  ['/dev/stdin', `cat a.csv | "$NODE" "$PGB" declaration import /dev/stdin ${flags}`, 3, 'stdin.accepted.csv'],
  ['a FIFO', `mkfifo care; cat a.csv > care & "$NODE" "$PGB" declaration import care ${flags}`, 5, 'care.accepted.csv'],
])('%s is imported as a file is, and nothing of it stays', async (_, script, client, result) => {
  const { code, stdout, stderr, folder } = await inShell(script, { 'a.csv': csv(careLine(client, 1)) });
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ accepted: 1 });
  expect(readdirSync(folder)).toContain(result);
  expect(readdirSync(join(folder, 'data/imports')).filter((name) => /\.(csv|tmp)$/.test(name))).toEqual([]);
});

test('a workbook that comes by a pipe is read as well, and nothing of it stays', async () => {
  const rows = csv(careLine(9, 1))
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(';'));
  const script = `cat a.xlsx | "$NODE" "$PGB" declaration import - ${flags}`;
  const { code, stdout, folder } = await inShell(script, { 'a.xlsx': makeWorkbook({ sheets: [{ rows }] }) });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ accepted: 1 });
  expect(readdirSync(folder)).toContain('stdin.accepted.csv');
  expect(readdirSync(join(folder, 'data/imports')).filter((name) => /\.(csv|tmp)$/.test(name))).toEqual([]);
});

test('check reads a pipe too', async () => {
  const script = `"$NODE" "$PGB" declaration snapshot -o json >&2; "$NODE" "$PGB" declaration check <(cat a.csv) ${flags}`;
  expect(await inShell(script, { 'a.csv': csv(careLine(7, 1)) })).toMatchObject({ code: 0 });
});

test('a folder is no file to import', async () => {
  const { code, stderr } = await inShell(`"$NODE" "$PGB" declaration import . ${flags}`, {});
  expect(code).toBe(2);
  expect(stderr).toContain('EISDIR');
});

test('this system has bash and mkfifo, or the tests above say nothing', () => {
  expect(() => execFileSync('bash', ['-c', 'type mkfifo'])).not.toThrow();
});
