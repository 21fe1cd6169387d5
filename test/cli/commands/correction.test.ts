import { expect, test } from 'vitest';
import { usePortal } from '../support/portal.ts';

const portal = usePortal();

async function json(persona: Parameters<typeof portal.as>[0], line: string) {
  const { code, stdout, stderr } = await portal.as(persona, [...line.split(' '), '-o', 'json']);
  return { code, stderr, document: stdout === '' ? undefined : JSON.parse(stdout) };
}

/** Paid by the practice portal for September, under Z0000002. */
const first = 'D0000003';

test('a paid declaration is corrected to less, and the rest is recovered or paid back', async () => {
  const paid = await portal.as('holder', ['declaration', 'show', first]);
  expect(paid.stdout).toContain(`pgb declaration correct ${first} --line ...`);
  expect(paid.stdout).toContain(`pgb declaration credit ${first}`);
  const before = (await json('holder', `declaration show ${first}`)).document.totalCents;

  const line = ['--line', '2026-09-01=1=personal-care'];
  const repeated = await portal.as('holder', ['declaration', 'create', '--agreement', 'Z0000002', ...line]);
  expect(repeated.stderr).toContain(`pgb declaration correct ${first}`);

  const corrected = await portal.as('holder', ['declaration', 'correct', first, ...line]);
  expect(corrected.stderr).toMatch(
    new RegExp(`Declaration ${first} of €[^ ]+ was corrected by D\\w+ of €[^ ]+ €[^ ]+ less, and`),
  );
  const { document: list } = await json('holder', 'recovery list --status open');
  const [{ correctedBy, openCents }] = list.items;
  const after = (await json('holder', `declaration show ${correctedBy}`)).document.totalCents;
  expect(openCents).toBe(before - after);
  expect(list.items).toMatchObject([{ id: 'K0000001', declarationId: first, amountCents: before, nettedCents: after }]);

  const { document: payments } = await json('holder', `payment list --declaration ${correctedBy}`);
  expect(payments.items).toMatchObject([{ amountCents: after, nettedCents: after, transferCents: 0 }]);
  const shown = await portal.as('holder', ['payment', 'show', payments.items[0].id]);
  expect(shown.stdout).toMatch(/Netted with[^]*K0000001 +€/);

  const unasked = await portal.as('payment-officer', ['recovery', 'close', 'K0000001']);
  expect(unasked.code).toBe(2);
  const closed = await portal.as('payment-officer', ['recovery', 'close', 'K0000001', '--yes']);
  expect(closed.stderr).toBe('Recovery K0000001 was closed.\n');
  const detail = await json('holder', 'recovery show K0000001');
  expect(detail.document).toMatchObject({ status: 'closed', repaidCents: openCents, nettedCents: after });
  const again = await portal.as('payment-officer', ['recovery', 'close', 'K0000001', '--yes']);
  expect(again.stderr).toContain('“closed”');

  expect((await json('payment-officer', 'portal run payments')).code).toBe(0);
  const credited = await portal.as('holder', ['declaration', 'credit', correctedBy, '--yes']);
  expect(credited.stderr).toBe(
    `Declaration ${correctedBy} was withdrawn; what was paid is netted: pgb recovery list.\n`,
  );
  expect((await json('holder', `declaration show ${first}`)).document).toMatchObject({ status: 'corrected' });
});
