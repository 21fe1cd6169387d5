import { expect, test } from 'vitest';
import { usePortal } from '../../support/portal.ts';

const portal = usePortal();

async function json(persona: Parameters<typeof portal.as>[0], line: string) {
  const result = await portal.as(persona, [...line.split(' '), '-o', 'json']);
  return { ...result, document: JSON.parse(result.stdout) };
}

test('a holder settles an account and asks for the accountability-free amount, in their own words', async () => {
  const ask = 'declaration claim accountability-free-amount --amount 250,00 --award T0000001';
  const missing = await json('holder', ask);
  expect(missing.document.error.issues).toMatchObject([{ code: 'HOLDER_ACCOUNT_MISSING' }]);
  expect(missing.document.error.issues[0].message).toContain('pgb holder account settle');
  const settled = await json('holder', 'holder account settle --iban NL56TEST0000000817 --yes');
  expect(settled.document.iban).toMatch(/0817$/);
  expect((await json('holder', 'holder account show')).document).toEqual(settled.document);
  const asked = await json('holder', ask.replace('accountability-free-amount', 'verantwoordingsvrij-bedrag'));
  expect(asked.document).toMatchObject({
    status: 'submitted',
    totalCents: 250_00,
    careProvider: null,
    agreementId: null,
  });
  const shown = await portal.as('holder', ['declaration', 'show', asked.document.id, '--lang', 'nl']);
  expect(shown.stdout).toContain('verantwoordingsvrij bedrag');
  const listed = await portal.as('holder', ['declaration', 'list', '--lang', 'nl']);
  expect(listed).toMatchObject({ code: 0, stdout: expect.stringContaining(asked.document.id) });
  const planned = await json('holder', 'budget scheduled');
  expect(planned.document.items.map(({ id }: { id: string }) => id)).toContain(asked.document.paymentId);
});
