import { expect, test } from 'vitest';
import { usePortal } from '../../support/portal.ts';

const portal = usePortal();
const ID = 'Z0000008';

async function changeRate(cents: number): Promise<void> {
  const holder = await portal.client('holder');
  const { version, workArrangements } = await holder.agreements.reopen(ID, {
    version: (await holder.agreements.show(ID)).version,
  });
  const rates = workArrangements!.rates.map((rate) => ({ ...rate, cents: rate.cents + cents }));
  await holder.agreements.update(ID, { workArrangements: { ...workArrangements!, rates } });
  expect((await holder.agreements.share(ID)).version).toBe(version + 1);
}

/** Answers the question once, after something else has happened. */
function answerAfter(happens: () => Promise<void>) {
  let isAsked = false;
  return (text: string, { type }: { type(text: string): void }) => {
    if (isAsked || !text.includes('(y/N)')) return;
    isAsked = true;
    void happens().then(() => type('y\r'));
  };
}

test('the agreement is shown before it is signed, and what changes meanwhile is not signed', async () => {
  const { code, stdout, stderr } = await portal.as('self-employed', ['agreement', 'sign', ID], {
    tty: true,
    onWrite: answerAfter(() => changeRate(1)),
  });
  expect(code).toBe(4);
  expect(stdout).toBe('');
  expect(stderr).toContain('Care description');
  // The whole text is shown, with what the law puts in it.
  expect(stderr).toContain('Third-party clause');
  expect(stderr).toContain(`Sign version 1 of agreement ${ID}?`);
  expect(stderr).toMatch(/You read version 1 of Z0000008; version 2 holds\s+now/);
  expect((await (await portal.client('self-employed')).agreements.show(ID)).signatures).toEqual([]);
});

test('a script names the version that was read, and another is refused', async () => {
  const sign = (version: string) =>
    portal.as('self-employed', ['agreement', 'sign', ID, '--read-version', version, '-o', 'json']);
  expect(await sign('1')).toMatchObject({ code: 4, stderr: expect.stringContaining('version-conflict') });
  const signed = await sign('2');
  expect(JSON.parse(signed.stdout)).toMatchObject({ status: 'signed-by-provider', version: 2 });
});

test.each([
  ['holder', ['agreement', 'sign', ID]],
  ['holder', ['agreement', 'reopen', ID]],
  ['holder', ['agreement', 'submit', ID]],
  ['holder', ['agreement', 'end', ID, '--end', '2026-12-20']],
  ['self-employed', ['agreement', 'return', ID, '--reason', 'The rate']],
  ['assessor', ['office', 'agreement', 'assess', ID, '--decision', 'approve']],
] as const)('without a terminal the %s is told to read first: %s', async (persona, argv) => {
  const before = await (await portal.client('holder')).agreements.show(ID);
  const { code, stderr } = await portal.as(persona, argv);
  expect(code).toBe(2);
  expect(stderr).toContain('--read-version');
  expect(await (await portal.client('holder')).agreements.show(ID)).toEqual(before);
});

test('in a terminal the version that was shown is signed after yes', async () => {
  const { code, stderr } = await portal.as('holder', ['agreement', 'sign', ID], {
    tty: true,
    onWrite: answerAfter(async () => undefined),
  });
  expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining(`Sign version 2 of`) });
});
