import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { usePortal } from '../support/portal.ts';
import { dataDir } from '../support/run.ts';

const portal = usePortal({ clients: 30 });
let template: string | undefined;
const agreementsFile = join(import.meta.dirname, '../../../examples/agreements.csv');

/** What a person sees: standard output and standard error in the order in which they were written. */
async function seen(persona: 'organisation' | 'representative', argv: readonly string[], env: Record<string, string>) {
  let text = '';
  const { code } = await portal.as(persona, argv, { env, onWrite: (written) => (text += written) });
  return { code, lines: text.trimEnd().split('\n') };
}

async function careFile(spoil: (text: string) => string) {
  const folder = dataDir();
  // What was declared is no longer in a template.
  template ??= (await portal.as('organisation', ['declaration', 'template', '--month', '2026-10', '--fill'])).stdout;
  const path = join(folder, 'care.csv');
  writeFileSync(path, spoil(template));
  return { path, env: { PGB_DATA_DIR: folder } };
}

/** The third line names an agreement that does not exist. */
function spoilLine(text: string): string {
  return text
    .split('\n')
    .map((line, at) => (at === 2 ? line.replace(/Z\d{7}/, 'Z9999999') : line))
    .join('\n');
}

test('an import with wrong lines ends with what to correct, below the report', async () => {
  const { path, env } = await careFile(spoilLine);
  const { code, lines } = await seen('organisation', ['declaration', 'import', path], env);
  expect(code).toBe(5);
  expect(lines.at(-1)).toMatch(/^Correct 1 line in .*care\.rejected\.csv/);
  expect(lines.findIndex((line) => line === 'What is wrong')).toBeLessThan(lines.length - 1);
});

test('a dry run, with json, and of more files too', async () => {
  const { path, env } = await careFile(spoilLine);
  const dry = await seen('organisation', ['declaration', 'import', path, '--dry-run', '-o', 'json'], env);
  expect(dry.lines.at(-1)).toMatch(/^Correct 1 line/);
  expect(dry.lines.lastIndexOf('}')).toBeLessThan(dry.lines.length - 1);
  const other = join(dataDir(), 'other.csv');
  copyFileSync(path, other);
  const both = await seen('organisation', ['declaration', 'import', path, other, '--dry-run', '-o', 'json'], env);
  expect(both.lines.at(-1)).toMatch(/^Correct 1 line in .*other\.rejected\.csv/);
  expect(both.lines.lastIndexOf('}')).toBeLessThan(both.lines.length - 2);
});

test('an import that the error limit stops says so before what to correct', async () => {
  const { path, env } = await careFile(spoilLine);
  const { code, lines } = await seen('organisation', ['declaration', 'import', path, '--max-errors', '0'], env);
  expect(code).toBe(6);
  expect(lines.at(-2)).toMatch(/^Stopped: 1 of/);
  expect(lines.at(-1)).toMatch(/^Correct 1 line/);
});

test('a check against a snapshot of somebody else names the command for a new one last', async () => {
  const { path, env } = await careFile(spoilLine);
  const snapshot = join(dataDir(), 'snapshot.sqlite');
  await portal.as('organisation', ['declaration', 'snapshot', '--snapshot', snapshot], { env });
  const { lines } = await seen('organisation', ['declaration', 'check', path, '--snapshot', snapshot], {
    ...env,
    PGB_PORTAL: 'http://127.0.0.1:9',
  });
  expect(lines.at(-1)).toContain('declaration snapshot --snapshot');
  expect(lines[0]).toContain('Checked without a portal');
});

test('an import of agreements ends in the same way', async () => {
  const folder = dataDir();
  const path = join(folder, 'agreements.csv');
  copyFileSync(agreementsFile, path);
  const { lines } = await seen('representative', ['agreement', 'import', path, '--dry-run'], { PGB_DATA_DIR: folder });
  const report = lines.findIndex((line) => line.includes('agreements.csv'));
  const dryRun = lines.findIndex((line) => line.startsWith('This was a dry run'));
  expect(report).toBeGreaterThanOrEqual(0);
  expect(dryRun).toBeGreaterThan(report);
});
