import { expect, test } from 'vitest';
import { usePortal } from '../../support/portal.ts';

const portal = usePortal();

const typed = ['declaration', 'create', '--agreement', 'Z0000003', '--line', '2026-10-05=2'];

async function left(): Promise<number> {
  const client = await portal.client('holder');
  let sum = 0;
  for await (const { remainingCents } of client.budgets.list()) sum += remainingCents;
  return sum;
}

/** Answers the question once. */
function answering(answer: string) {
  let isAsked = false;
  const onWrite = (text: string, { type }: { type(text: string): void }): void => {
    if (isAsked || !text.includes('(y/N)')) return;
    isAsked = true;
    type(`${answer}\r`);
  };
  return { tty: true, onWrite };
}

test('a holder at a terminal sees what is left before it is submitted, and submits it only then', async () => {
  const before = await left();
  const refused = await portal.as('holder', typed, answering('n'));
  expect(refused.code).not.toBe(0);
  expect(await left()).toBe(before);

  const agreed = await portal.as('holder', typed, answering('y'));
  expect(agreed).toMatchObject({ code: 0 });
  const after = await left();
  expect(after).toBeLessThan(before);
  const euros = (after / 100).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');
  expect(agreed.stderr.replace(/\s+/g, ' ')).toContain(`${euros} is left after it`);
});

test('a script is asked nothing', async () => {
  const { code, stderr } = await portal.as('holder', [...typed.slice(0, -1), '2026-09-07=1', '-o', 'json']);
  expect({ code, stderr }).toMatchObject({
    code: expect.any(Number),
    stderr: expect.not.stringContaining('Submit it?'),
  });
});
