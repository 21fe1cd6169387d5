import { expect, test } from 'vitest';
import { careLine, csv, linesOf, none, workplace } from '../support/practice.ts';

const place = workplace(8);

test('of care that was paid nobody is told to withdraw it, whatever differs and whatever is asked', async () => {
  const before = [1, 2, 3].map((client) => careLine(client, 1));
  await place().run(await place().write('paid.csv', csv(...before)));
  const { items } = await place().client.declarations.list();
  for (const [holder, client] of [
    ['A0001001', 1],
    ['A0001002', 2],
    ['A0001003', 3],
  ] as const)
    // prettier-ignore
    await (await place().portal.as(holder)).declarations.decide({
      decisions: items
        .filter(({ agreementId }) => agreementId?.endsWith(String(client)) && agreementId < 'Z0001004')
        .map(({ id }) => ({ declarationId: id, decision: 'approve' })),
    });
  await place().portal.forward(14);
  const now = csv(careLine(1, 1, '2'), careLine(2, 1), careLine(2, 2), careLine(3, 5));
  const path = await place().write('paid-now.csv', now);
  for (const options of [{}, { update: true }, { add: true }, { update: true, dryRun: true }]) {
    const summary = await place().run(path, options);
    expect([linesOf(summary), summary.findings.map(({ code }) => code)]).toEqual([
      { ...none, changed: 4 },
      ['DECLARED_PAID'],
    ]);
  }
  expect(linesOf(await place().run(await place().write('same.csv', csv(...before, ''))))['duplicate']).toBe(3);
});
