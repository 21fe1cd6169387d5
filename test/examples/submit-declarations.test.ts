import { expect, test } from 'vitest';
import { practicePortal } from '../sdk/support/practice.ts';
import { runProgram } from './support.ts';

const practice = practicePortal(1);

function submit(env: Record<string, string> = {}) {
  return runProgram(process.execPath, ['examples/submit-declarations.ts'], { PGB_PORTAL: practice.url, ...env });
}

test('the first time a declaration is made, the second time it is there already, and a wrong one is refused with its reason', async () => {
  const first = await submit();
  expect(first).toMatchObject({ code: 5, stderr: '' });
  const [made, refused, reason] = first.stdout.trimEnd().split('\n');
  expect(made).toMatch(/^visits-2026-10-client-7: created D\d{7}$/);
  expect(refused).toBe('visits-2026-11-client-7: rejected');
  expect(reason).toMatch(/^ {2}PERIOD_NOT_OVER: .*November 2026/);

  const { accessToken } = await practice.sessionOf('self-employed');
  const second = await submit({ PGB_TOKEN: accessToken });
  expect(second.stdout.split('\n')[0]).toBe(made?.replace('created', 'duplicate'));
});

test('an error is told with its code, and the exit code says whether to try again', async () => {
  const { code, stderr } = await submit({ PGB_TOKEN: 'no-token' });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^not-signed-in: /);
});
