import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exitCodes } from '../../../src/contract/http/errors.ts';
import { usePortal } from '../support/portal.ts';
import { run } from '../support/run.ts';

const portal = usePortal();

/** A portal that answers every call with the same status. */
let busy: Server;
beforeAll(async () => {
  busy = createServer((_, answer) => answer.writeHead(503, { 'retry-after': '86400' }).end());
  await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
});
afterAll(() => busy.close());

describe('a command ends with', () => {
  test('0 when it is done', async () => {
    expect((await portal.as('holder', ['whoami'])).code).toBe(exitCodes.done);
  });

  test('1 when a rule forbids it', async () => {
    const argv = ['declaration', 'create', '--agreement', 'Z0000003', '--line', '2026-10-05=30'];
    expect((await portal.as('holder', argv)).code).toBe(exitCodes.failed);
  });

  test('2 when it is used wrongly', async () => {
    expect((await run(['agreement', 'show'])).code).toBe(exitCodes.usage);
  });

  test('3 when one may not, and when nobody is signed in', async () => {
    const forbidden = await portal.as('holder', [
      'office',
      'agreement',
      'assess',
      'Z0000001',
      '--decision',
      'approve',
      '--read-version',
      '1',
    ]);
    expect(forbidden.code).toBe(exitCodes['not-allowed']);
    const unknown = await run(['whoami'], { env: { PGB_PORTAL: portal.url, PGB_TOKEN: 'no-token' } });
    expect(unknown.code).toBe(exitCodes['not-allowed']);
  });

  test('4 when it is not there, or stands differently', async () => {
    expect((await portal.as('holder', ['agreement', 'show', 'Z0999999'])).code).toBe(exitCodes['not-found']);
    expect((await portal.as('holder', ['agreement', 'share', 'Z0000001'])).code).toBe(exitCodes['not-found']);
    expect((await run(['context', 'use', 'nowhere'])).code).toBe(exitCodes['not-found']);
  });

  test('5 when a part was refused', async () => {
    const { code } = await portal.as('holder', ['declaration', 'approve', 'D0000006', 'D0000005']);
    expect(code).toBe(exitCodes['lines-rejected']);
  });

  test('7 when trying again may help', async () => {
    const { port } = busy.address() as AddressInfo;
    const env = { PGB_PORTAL: `http://127.0.0.1:${port}`, PGB_TOKEN: 'token' };
    const { code, stdout } = await run(['whoami', '-o', 'json'], { env });
    expect(code).toBe(exitCodes.temporary);
    expect(JSON.parse(stdout).error).toMatchObject({ code: 'unavailable', retryable: true, exit: 7 });
  });

  test('130 when it is interrupted, and what was shown before stays shown', async () => {
    const { code, stdout, stderr } = await portal.as(
      'holder',
      ['event', 'list', '--all', '--limit', '1', '-o', 'ndjson'],
      {
        onWrite: (text, { interrupt }) => text.includes('award.entered') && interrupt(),
      },
    );
    expect(code).toBe(exitCodes.interrupted);
    expect(stdout).toContain('award.entered');
    expect(stderr).toContain('Interrupted.');
  });

  test('130 when that is how it ends, without a word about an error', async () => {
    const { code, stdout, stderr } = await portal.as('holder', ['event', 'follow', '-o', 'ndjson'], {
      onWrite: (text, { interrupt }) => text.includes('declaration.awaiting-holder') && interrupt(),
    });
    expect({ code, stderr }).toEqual({ code: exitCodes.interrupted, stderr: '' });
    expect(stdout).not.toContain('error');
  });

  test('130 from following in a table, which shows each event when it comes', async () => {
    const { code, stdout } = await portal.as('holder', ['event', 'follow', '--type', 'award.entered'], {
      onWrite: (text, { interrupt }) => text.includes('award.entered') && interrupt(),
    });
    expect(code).toBe(exitCodes.interrupted);
    expect(stdout.match(/award\.entered/g)).toHaveLength(1);
  });

  test('130 at once for who keeps pressing Ctrl+C', async () => {
    const { exited } = await portal.as('holder', ['event', 'follow', '-o', 'ndjson'], {
      onWrite: (text, { interrupt }) => text.includes('award.entered') && [1, 2, 3].forEach(interrupt),
    });
    expect(exited).toBe(exitCodes.interrupted);
  });

  test('0 when the reader of a pipe has seen enough', async () => {
    const { code, stderr } = await portal.as('holder', ['message', 'list', '--all', '--limit', '1', '-o', 'ndjson'], {
      onWrite: (_, { closeOutput }) => closeOutput(),
    });
    expect({ code, stderr }).toEqual({ code: exitCodes.done, stderr: '' });
  });

  test.each([
    ['a list', ['message', 'list', '--all', '--limit', '1', '-o', 'ndjson']],
    ['a record', ['award', 'show', 'T0000001']],
  ])('1 when the disk that %s goes to is full: what is there is not all', async (_, argv) => {
    const { code, stderr } = await portal.as('holder', argv, { onWrite: (_text, { fillDisk }) => fillDisk() });
    expect(code).toBe(exitCodes.failed);
    expect(stderr).toMatch(/Not all output could be written \(ENOSPC\)/);
  });
  test('1 when the disk that help goes to is full', async () => {
    const { code, stderr } = await portal.as('holder', ['agreement', '--help'], {
      onWrite: (_, { fillDisk }) => fillDisk(),
    });
    expect({ code, stderr }).toEqual({ code: exitCodes.failed, stderr: 'write ENOSPC\n' });
  });
});

describe('an error', () => {
  test('tells its code, the number of the request and what to do, in the language that was asked for', async () => {
    const { stderr } = await portal.as('holder', ['agreement', 'show', 'Z0999999', '--lang', 'nl']);
    expect(stderr).toMatch(/^Fout: .+\nWat nu: .+\nCode: not-found, kenmerk: [\w-]{10,}\n$/);
  });

  test('shows its insides only when PGB_DEBUG asks for them', async () => {
    const argv = ['agreement', 'show', 'Z0999999'];
    expect((await portal.as('holder', argv)).stderr).not.toContain('    at ');
    expect((await portal.as('holder', argv, { env: { PGB_DEBUG: '1' } })).stderr).toContain('    at ');
  });
});
