// The container and the systemd unit run the portal by commands that exist, and that do what these files count on.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serve } from '../../src/portal/serve/serve.ts';
import { configFolder } from '../portal/serve/support/served.ts';

const root = join(import.meta.dirname, '../..');
const containerfile = readFileSync(join(root, 'Containerfile'), 'utf8');
const unitFile = join(root, 'docs/pgb-portal.service');
const unit = readFileSync(unitFile, 'utf8');

function instructions(name: string): string[] {
  return [...containerfile.matchAll(new RegExp(`^${name} (.+)$`, 'gm'))].map(([, rest]) => rest ?? '');
}

function settings(name: string): string[] {
  return [...unit.matchAll(new RegExp(`^${name}=(.+)$`, 'gm'))].map(([, value]) => value ?? '');
}

/** The words after `pgb`, with a config that is there in the place of the installed one. */
function wordsOf(command: string, config: string): string[] {
  const [, words] = /^\/usr\/bin\/env pgb (.+)$/.exec(command) ?? [];
  return (words ?? '').split(' ').map((word) => (word === '/etc/pgb/portal.yaml' ? config : word));
}

const [entry, ...program] = JSON.parse(instructions('ENTRYPOINT')[0]!) as string[];
const started = JSON.parse(instructions('CMD')[0]!) as string[];
const checked = settings('ExecStartPre')[0]!;
const run = settings('ExecStart')[0]!;

test('what is copied into the container is there, and nothing that was installed or is kept here', () => {
  const copied = instructions('COPY').filter((one) => !one.startsWith('--from=') && one !== '. .');
  const files = copied.flatMap((one) => one.split(' ').slice(0, -1));
  expect(files.length).toBeGreaterThan(1);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  const [, script] = /node (\S+\.js)/.exec(instructions('RUN')[1]!) ?? [];
  expect(existsSync(join(root, script ?? 'none'))).toBe(true);
  const left = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n');
  expect(left).toEqual(expect.arrayContaining(['node_modules', 'dist', '*.key', '*.sqlite*']));
});

test('the container and the unit start the same portal, which ends in time when it is asked to', async () => {
  expect([entry, program]).toEqual(['node', ['bin/pgb.js']]);
  expect(wordsOf(run, '/etc/pgb/portal.yaml')).toEqual(started);
  const { write, good } = configFolder();
  const file = write(good);
  await (
    await serve({ file: write({ ...good, log: { level: 'error' } }, 'quiet.yaml'), env: {}, isNew: true })
  ).close();
  const child = spawn(process.execPath, [join(root, program[0]!), ...wordsOf(run, file)], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const exited = once(child, 'exit');
  const [told] = (await once(child.stdout, 'data')) as [Buffer];
  expect(JSON.parse(told.toString())).toMatchObject({ url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:/) });
  child.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
});

test('a config that is wrong stops the unit for good, by an exit code that it knows', () => {
  const { write, good } = configFolder();
  const exitOf = (config: string) =>
    spawnSync(process.execPath, [join(root, 'bin/pgb.js'), ...wordsOf(checked, config)]).status;
  expect(exitOf(write(good))).toBe(0);
  expect(settings('RestartPreventExitStatus')[0]!.split(' ')).toContain(String(exitOf(write({ listen: 1 }, 'wrong'))));
});

const analyze = spawnSync('systemd-analyze', ['--version']);

test.skipIf(analyze.error !== undefined)('systemd finds nothing wrong with the unit', () => {
  const { status, stderr } = spawnSync('systemd-analyze', ['verify', unitFile], { encoding: 'utf8' });
  expect([status, stderr.split('\n').filter((line) => line.includes('pgb-portal'))]).toEqual([0, []]);
});
