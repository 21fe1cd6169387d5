import { describe, expect, test } from 'vitest';
import { usePortal } from '../support/portal.ts';
import { dataDir, run } from '../support/run.ts';

const portal = usePortal();

describe('without a terminal nothing is asked: the error names the flag', () => {
  test.each([
    ['login', ['login'], '--persona'],
    ['removing a context', ['context', 'remove', 'practice'], '--yes'],
    ['withdrawing', ['declaration', 'withdraw', 'D0000001'], '--yes'],
    ['withdrawing an award', ['office', 'award', 'withdraw', 'T0000001', '--reason', 'x'], '--yes'],
  ])('%s', async (_, argv, flag) => {
    const { code, stdout, stderr } = await run(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(flag);
  });

  test('nor when a program reads the answer, terminal or not', async () => {
    const { code } = await portal.as('holder', ['agreement', 'reopen', 'Z0000008', '-o', 'json'], { tty: true });
    expect(code).toBe(2);
  });
});

describe('in a terminal', () => {
  const answer =
    (letters: string) =>
    (text: string, { type }: { type(text: string): void }) => {
      if (/\([yj]\/N\)/.test(text)) type(letters);
    };

  test('what cannot be undone is asked, and done after yes', async () => {
    const { code } = await portal.as('holder', ['agreement', 'reopen', 'Z0000008'], {
      tty: true,
      onWrite: once(answer('y\r')),
    });
    expect(code).toBe(0);
    expect((await (await portal.client('holder')).agreements.show('Z0000008')).status).toBe('draft');
  });

  test('in Dutch one answers ja or nee', async () => {
    const { code, stderr } = await portal.as('organisation', ['declaration', 'withdraw', 'D0000006', '--lang', 'nl'], {
      tty: true,
      onWrite: once(answer('x\r\u007fj\r')),
    });
    expect(stderr).toContain('(j/N)');
    expect(stderr).toContain('Antwoord met ja of nee.');
    expect(code).toBe(0);
    expect((await (await portal.client('organisation')).declarations.show('D0000006')).status).toBe('withdrawn');
  });

  test('after no it is left alone', async () => {
    const { code } = await portal.as('holder', ['agreement', 'discard', 'Z0000008'], {
      tty: true,
      onWrite: once(answer('n\r')),
    });
    expect(code).toBe(130);
    expect((await (await portal.client('holder')).agreements.show('Z0000008')).status).toBe('draft');
  });

  test('after Ctrl+C as well', async () => {
    const { code, stderr } = await portal.as('holder', ['agreement', 'discard', 'Z0000008'], {
      tty: true,
      onWrite: once(answer('\u0003')),
    });
    expect(code).toBe(130);
    expect(stderr).toContain('Interrupted.');
    expect((await (await portal.client('holder')).agreements.show('Z0000008')).status).toBe('draft');
  });

  test('one chooses who to be in practice', async () => {
    const env = { PGB_DATA_DIR: dataDir() };
    const choose = (text: string, { type }: { type(text: string): void }) => {
      if (text.includes('representative')) type('\r');
    };
    const { code, stderr } = await run(['login'], { env, tty: true, width: 100, onWrite: once(choose) });
    expect(code).toBe(0);
    expect(stderr).toContain('You are signed in as ');
  });
});

/** A prompt draws itself anew at every key; it is answered once. */
function once<Args extends unknown[]>(react: (...args: Args) => unknown): (...args: Args) => void {
  let done = false;
  return (...args) => {
    const [text] = args;
    if (done || !/\([yj]\/N\)|representative/.test(String(text))) return;
    done = true;
    react(...args);
  };
}
