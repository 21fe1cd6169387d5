import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { DemoFigures } from '../../../src/cli/demo/figures.ts';
import { width } from '../../../src/cli/terminal/width.ts';
import { textsFor } from '../../../src/messages/index.ts';
import { run } from '../support/run.ts';

const pgb = `${import.meta.dirname}/../../../bin/pgb.js`;

/** A folder in which the demonstration puts what is temporary, and in which the user's own data would come. */
function place(after: (clean: () => void) => void = onTestFinished): {
  temporary: string;
  data: string;
  env: Record<string, string>;
} {
  const temporary = mkdtempSync(join(tmpdir(), 'pgb-test-demo-'));
  after(() => rmSync(temporary, { recursive: true, force: true }));
  const data = join(temporary, 'data');
  return { temporary, data, env: { TMPDIR: temporary, TEMP: temporary, TMP: temporary, PGB_DATA_DIR: data } };
}

function start(env: Record<string, string>) {
  return spawn(process.execPath, [pgb, 'demo', '-o', 'json', '--lang', 'en'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function figuresOf(env: Record<string, string>) {
  const child = start(env);
  const [stdout, , [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code, figures: JSON.parse(stdout) };
}

describe('pgb demo, for a program and for a person at the same time', () => {
  const forProgram = place(afterAll);
  const forPerson = place(afterAll);
  let figures: DemoFigures;
  let lines: string[];
  let codes: unknown[];

  beforeAll(async () => {
    const [asJson, told] = await Promise.all([
      figuresOf(forProgram.env),
      run(['demo'], { env: { ...forPerson.env, PGB_LANG: 'nl' }, tty: true, width: 80 }),
    ]);
    codes = [asJson.code, told.code];
    figures = asJson.figures;
    lines = told.stdout.replaceAll(/\u001b\[\d+m/g, '').split('\n');
  }, 120_000);

  test('both come to a good end, and leave nothing behind', () => {
    expect(codes).toEqual([0, 0]);
    expect(readdirSync(forProgram.temporary)).toEqual([]);
    expect(existsSync(forPerson.data)).toBe(false);
  });

  test('every line has an outcome and every cent accepted is paid', () => {
    const { import: imported, payments, budgets } = figures;
    expect(imported).toMatchObject({ lines: 4188, rejected: 25, duplicates: 0 });
    expect(imported.accepted + imported.rejected + imported.held + imported.duplicates).toBe(imported.lines);
    expect(payments).toEqual({ count: imported.declarations, cents: imported.cents });
    expect(budgets.paidCents).toBe(imported.cents);
    expect(budgets.remainingCents).toBe(budgets.totalCents - budgets.paidCents - budgets.scheduledCents);
  });

  test('the story is in the language of the reader, and has the same amount in it', () => {
    expect(lines.filter((line) => /^\d\. /.test(line))).toEqual([
      '1. De zorginstelling declareert een maand',
      '2. De budgethouders keuren goed',
      '3. De SVB betaalt uit',
      '4. Het budget laat het zien',
    ]);
    const amount = textsFor('nl').format.money(figures.import.cents);
    expect(lines).toContainEqual(expect.stringContaining(`Elke cent klopt: ${amount} `));
  });

  test('the story fits the screen, with each reason whole', () => {
    expect(lines.some((line) => line.includes('…'))).toBe(false);
    // What is to be copied stands on one line, however long the path to the file is.
    expect(lines.filter((line) => width(line) > 80 && !line.startsWith('  pgb '))).toEqual([]);
  });
});

describe('pgb demo', () => {
  test('leaves nothing behind when it is interrupted', async () => {
    const { temporary, env } = place();
    const child = start(env);
    const ended = once(child, 'exit');
    child.stderr.setEncoding('utf8').on('data', (said: string) => {
      // By then the portal runs and the import begins.
      if (said.includes('The care institution declares a month')) child.kill('SIGINT');
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
