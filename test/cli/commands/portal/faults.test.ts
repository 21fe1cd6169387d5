import { describe, expect, test } from 'vitest';
import { dataDir, run } from '../../support/run.ts';
import { usePortal } from '../../support/portal.ts';

const portal = usePortal();

function faults(line: string) {
  return portal.as('holder', ['portal', 'faults', ...line.split(' ').filter(Boolean)]);
}

async function shown(line = ''): Promise<unknown> {
  return JSON.parse((await faults(`${line} -o json`)).stdout);
}

describe('pgb portal faults', () => {
  test('puts on what is asked, shows what is on, and puts it off', async () => {
    const off = await shown('--off');
    expect(off).toMatchObject({ drop: 0, status: { 429: 0, 503: 0 }, crashAfter: null });
    const on = await shown(
      '--drop 1% --drop-after-commit 0,5% --status 429=5% --status 503=1% --slow 2s=10% --crash-after 1000 --retry-after 0.2s --seed 7',
    );
    expect(on).toEqual({
      drop: 1,
      dropAfterCommit: 0.5,
      status: { 429: 5, 503: 1 },
      slow: { milliseconds: 2000, percent: 10 },
      crashAfter: 1000,
      retryAfterMilliseconds: 200,
      seed: 7,
    });
    expect(await shown()).toEqual(on);
    const { code, stdout, stderr } = await faults('');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Dropped before reading +1%$/m);
    expect(stdout).toMatch(/^Dropped after the work +0\.5%$/m);
    expect(await shown('--off')).toMatchObject({ drop: 0, slow: { milliseconds: 0 } });
  });

  test.each([
    ['--drop 1', 'a percentage, for example 1%'],
    ['--drop 101%', 'a percentage, for example 1%'],
    ['--status 500=1%', '429 or 503 with a percentage'],
    ['--slow soon', 'a number of seconds'],
    ['--slow 2s=10%=3', 'a number of seconds'],
    ['--retry-after 2w', 'a number of seconds'],
    ['--crash-after 0', 'a whole number'],
    ['--drop 60% --status 429=50%', 'more than 100% together'],
    ['--off --drop 1%', 'exclude each other'],
  ])('%s is refused: %s', async (line, said) => {
    const before = await shown();
    const { code, stderr } = await faults(line);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(said) });
    expect(await shown()).toEqual(before);
  });

  test('needs a portal that keeps running', async () => {
    const { code, stderr } = await run(['portal', 'faults', '--drop', '1%']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('pgb portal start') });
  });
});

test('pgb portal start can begin with faults, and says so', async () => {
  let asked: ReturnType<typeof run> | undefined;
  const { stderr } = await run(['portal', 'start', '--drop', '100%', '-o', 'json'], {
    env: { PGB_DATA_DIR: dataDir() },
    onWrite: (text, { interrupt }) => {
      if (!text.startsWith('{')) return;
      const { url } = JSON.parse(text) as { url: string };
      asked = run(['portal', 'faults', '-o', 'json', '--portal', url]).finally(interrupt);
    },
  });
  expect(stderr).toContain('Faults are on');
  expect(JSON.parse((await asked)?.stdout ?? '')).toMatchObject({ drop: 100 });
});
