import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createPracticePortal } from '../../../../src/portal/practice/practice-portal.ts';
import { dataDir, run } from '../../support/run.ts';

async function runningPortal(folder: string): Promise<void> {
  const portal = await createPracticePortal({ dataDir: folder, log: () => {} });
  onTestFinished(() => portal.close());
}

describe('pgb portal check', () => {
  test('says that all is right while the portal runs, and what is wrong once it is', async () => {
    const folder = dataDir();
    await runningPortal(folder);
    const right = await run(['portal', 'check', '--data', folder]);
    expect(right).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringMatching(/^All is right. Checked: \d+ awards/),
    });

    const database = new DatabaseSync(join(folder, 'portal.sqlite'));
    database.exec('update award set paid_cents = 1234 where id = 1');
    database.close();
    const wrong = await run(['portal', 'check', '--data', folder, '-o', 'json']);
    expect(wrong.code).toBe(1);
    expect(JSON.parse(wrong.stdout)).toMatchObject({
      findings: [
        {
          code: 'award-differs',
          params: { award: 'T0000001', paidCents: 1234 },
          message: expect.stringContaining('Award T0000001'),
        },
      ],
      checked: { awards: expect.any(Number) },
    });
    const dutch = await run(['portal', 'check', '--data', folder, '--lang', 'nl']);
    expect(dutch).toMatchObject({ code: 1, stdout: expect.stringMatching(/Beschikking T0000001.*12,34/s) });
  });

  test.each<[string, (folder: string) => string[], number, string]>([
    ['a folder without a portal', (folder) => ['--data', folder], 4, 'portal.key is not there'],
    ['a folder that is not there', (folder) => ['--data', join(folder, 'x')], 4, 'portal.key is not there'],
    ['a config that is not there', (folder) => ['--config', join(folder, 'x')], 2, 'cannot be read (ENOENT)'],
    ['a config and a folder', (folder) => ['--config', 'x', '--data', folder], 2, 'exclude each other'],
  ])('refuses %s', async (_, options, code, said) => {
    const outcome = await run(['portal', 'check', ...options(dataDir())]);
    expect(outcome).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(said) });
  });
});
