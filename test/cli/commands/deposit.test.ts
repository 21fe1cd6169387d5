import { expect, test } from 'vitest';
import { enter, typist } from '../agreement-wizard/support/typist.ts';
import { usePortal } from '../support/portal.ts';

const portal = usePortal();

async function json(persona: Parameters<typeof portal.as>[0], line: string) {
  const result = await portal.as(persona, [...line.split(' '), '-o', 'json']);
  return { ...result, document: JSON.parse(result.stdout) };
}

test('a deposit is recorded by the payment office, shown apart in the budget, and paid back as far as it is left', async () => {
  const deposit = 'office payment deposit T0000001 --amount 500,00 --received 2026-10-01';
  expect((await json('payment-officer', deposit)).document).toMatchObject({
    depositedCents: 500_00,
    depositLeftCents: 500_00,
  });
  expect((await json('holder', deposit)).code).toBe(3);
  const second = await json('payment-officer', deposit);
  expect([second.code, second.document.error.issues[0].code]).toEqual([1, 'DEPOSIT_TWICE']);
  const asked = await portal.as(
    'payment-officer',
    [...deposit.split(' '), '--lang', 'nl'],
    typist([/al vastgelegd[^]*Is dit een andere storting/, `n${enter}`]),
  );
  expect(asked.code).not.toBe(0);
  const { document: budget } = await json('holder', 'budget show T0000001');
  expect(budget.depositedCents).toBe(500_00);
  const { document: tooMuch } = await json('payment-officer', `${deposit} --repaid`.replace('500,00', '500,01'));
  expect(tooMuch.error.issues).toMatchObject([{ code: 'DEPOSIT_TOO_SMALL' }]);
  expect((await json('payment-officer', `${deposit} --repaid`)).document.depositedCents).toBe(0);
  const shown = await portal.as('holder', ['award', 'deposits', 'T0000001', '--lang', 'nl']);
  expect(shown.stdout).toMatch(/€ -500,00/);
});

test('an award is settled after its year, and until then shows what it would come to', async () => {
  const { document } = await json('holder', 'award settlement T0000001');
  expect(document).toMatchObject({ settledAt: null, possibleFrom: '2027-04-01' });
  expect(document.settledCents + document.unspentCents).toBe(document.awardedCents);
  const early = await json('assessor', 'office award settle T0000001 --yes');
  expect(early.document.error.issues).toMatchObject([{ code: 'SETTLEMENT_TOO_EARLY' }]);
});
