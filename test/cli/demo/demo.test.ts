import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { width } from '../../../src/cli/output/width.ts';
import { run } from '../support/run.ts';

const pgb = `${import.meta.dirname}/../../../bin/pgb.js`;

/** A folder in which the demonstration puts what is temporary, and in which the user's own data would come. */
function place(): { temporary: string; data: string; env: Record<string, string> } {
  const temporary = mkdtempSync(join(tmpdir(), 'pgb-test-demo-'));
  onTestFinished(() => rmSync(temporary, { recursive: true, force: true }));
  const data = join(temporary, 'data');
  return { temporary, data, env: { TMPDIR: temporary, TEMP: temporary, TMP: temporary, PGB_DATA_DIR: data } };
}

const start = (env: Record<string, string>) =>
  spawn(process.execPath, [pgb, 'demo', '-o', 'json', '--lang', 'en'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

async function figuresOf(env: Record<string, string>) {
  const child = start(env);
  const [stdout, , [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code, figures: JSON.parse(stdout) };
}

describe('pgb demo', () => {
  test('every line has an outcome and every cent accepted is paid, in two demonstrations at the same time', async () => {
    const { temporary, env } = place();
    const [one, other] = await Promise.all([figuresOf(env), figuresOf(env)]);
    expect(one.code).toBe(0);
    expect(other).toEqual(one);

    const { import: imported, payments, budgets } = one.figures;
    expect(imported).toMatchObject({ lines: 4188, rejected: 25, duplicates: 0 });
    expect(imported.accepted + imported.rejected + imported.held + imported.duplicates).toBe(imported.lines);
    expect(payments).toEqual({ count: imported.declarations, cents: imported.cents });
    expect(budgets.paidCents).toBe(imported.cents);
    expect(budgets.remainingCents).toBe(budgets.totalCents - budgets.paidCents - budgets.scheduledCents);
    expect(readdirSync(temporary)).toEqual([]);
  }, 90_000);

  test('is a story in the language of the reader that fits the screen', async () => {
    const { data } = place();
    const env = { PGB_DATA_DIR: data, PGB_LANG: 'nl' };
    const { code, stdout } = await run(['demo'], { env, tty: true, width: 80 });
    expect(code).toBe(0);
    expect(existsSync(data)).toBe(false);

    const lines = stdout.replaceAll(/\u001b\[\d+m/g, '').split('\n');
    const steps = lines.filter((line) => /^\d\. /.test(line));
    expect(steps).toEqual([
      '1. De zorginstelling declareert een maand',
      '2. De budgethouders keuren goed',
      '3. De SVB betaalt uit',
      '4. Het budget laat het zien',
    ]);
    expect(lines).toContainEqual(expect.stringMatching(/^Elke cent klopt: € \d/));
    expect(lines.some((line) => line.includes('…'))).toBe(false);
    // What is to be copied stands on one line, however long the path to the file is.
    expect(lines.filter((line) => width(line) > 80 && !line.startsWith('  pgb '))).toEqual([]);
  }, 90_000);

  test('leaves nothing behind when it is interrupted', async () => {
    const { temporary, env } = place();
    const child = start(env);
    const ended = once(child, 'exit');
    child.stderr.setEncoding('utf8').on('data', (said: string) => {
      if (said.includes('The budget holders approve')) child.kill('SIGINT');
    });
    expect(await ended).toEqual([130, null]);
    expect(readdirSync(temporary)).toEqual([]);
  }, 90_000);

  test('says that a field does not exist before the story begins', async () => {
    const { code, stdout, stderr } = await run(['demo', '--fields', 'import.rows']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('import.rows');
  });
});
