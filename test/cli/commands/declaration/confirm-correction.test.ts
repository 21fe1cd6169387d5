import { expect, test } from 'vitest';
import { usePortal } from '../../support/portal.ts';

const portal = usePortal();

/** Paid by the practice portal for September, under Z0000002. */
const paid = 'D0000003';
const typed = ['declaration', 'correct', paid, '--line', '2026-09-01=1=personal-care'];

function answering(answer: string) {
  let isAsked = false;
  const onWrite = (text: string, { type }: { type(text: string): void }): void => {
    if (isAsked || !text.includes('(y/N)')) return;
    isAsked = true;
    type(`${answer}\r`);
  };
  return { tty: true, width: 300, env: { NO_COLOR: '1' }, onWrite };
}

async function standing() {
  const client = await portal.client('holder');
  return client.declarations.show(paid);
}

function euros(cents: number): string {
  return `€${(cents / 100).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',')}`;
}

test('somebody at a terminal sees what was paid, what it becomes and the difference, and is asked', async () => {
  const { totalCents } = await standing();
  const refused = await portal.as('holder', typed, answering('n'));
  expect(refused.code).not.toBe(0);
  expect(refused.stderr).toContain(`Declaration ${paid} was paid: ${euros(totalCents)}.`);
  expect(refused.stderr).toContain('Correct it?');
  expect(await standing()).toMatchObject({ status: 'paid', totalCents });

  const agreed = await portal.as('holder', typed, answering('y'));
  expect(agreed).toMatchObject({ code: 0 });
  const [, by = ''] = /was corrected by (D\w+)/.exec(agreed.stderr) ?? [];
  const { totalCents: becomes } = await (await portal.client('holder')).declarations.show(by);
  expect(agreed.stderr).toContain(`becomes ${euros(becomes)}. ${euros(totalCents - becomes)} less`);
  expect(agreed.stderr).toContain(
    `by ${by} of ${euros(becomes)}. ${euros(totalCents - becomes)} less, and that is netted`,
  );
  expect(await standing()).toMatchObject({ status: 'corrected' });
});

test('--yes and a script are asked nothing, and a refusal comes without a question', async () => {
  const wrong = [...typed.slice(0, -1), '2026-10-01=1=personal-care'];
  const refused = await portal.as('holder', wrong, answering('n'));
  expect(refused.code).not.toBe(0);
  expect(refused.stderr).not.toContain('Correct it?');
  const script = await portal.as('holder', [...wrong, '-o', 'json']);
  expect(script.stderr).not.toContain('Correct it?');
});
