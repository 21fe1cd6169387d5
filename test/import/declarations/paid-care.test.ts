import { expect, test } from 'vitest';
import { careLine, csv, linesOf, none, workplace } from '../support/practice.ts';

const place = workplace(8);

test('care that was paid is corrected with --update only, and its effect is shown before', async () => {
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
  for (const options of [{}, { add: true }, { update: true, dryRun: true }]) {
    const summary = await place().run(path, options);
    expect([linesOf(summary), summary.findings.map(({ code }) => code)]).toEqual([
      { ...none, changed: 4 },
      ['DECLARED_PAID'],
    ]);
  }
  expect(linesOf(await place().run(await place().write('same.csv', csv(...before, ''))))['duplicate']).toBe(3);

  // A provider's correction waits for the holder; sent again it is the same one. What has nothing of the paid care in it
  // may be a part of the month only, and corrects nothing.
  const paid = items.find(({ agreementId }) => agreementId === 'Z0001001')?.id ?? '';
  expect(linesOf(await place().run(path, { update: true }))).toEqual({ ...none, accepted: 3, changed: 1 });
  expect((await place().client.declarations.show(paid)).status).toBe('paid');
  const again = await place().write('paid-again.csv', `${now}\r\n`);
  expect(linesOf(await place().run(again, { update: true }))).toEqual({ ...none, duplicate: 3, changed: 1 });
  const waiting = (await place().client.declarations.list({ agreementId: 'Z0001001' })).items[0];
  expect(waiting).toMatchObject({ status: 'awaiting-holder', corrects: paid });
  const corrections = async (): Promise<string[]> =>
    (await place().client.declarations.list({ agreementId: 'Z0001001' })).items
      .filter(({ corrects }) => corrects === paid)
      .map(({ status, minutes }) => `${status} ${minutes}`);
  // While it waits it gives way to what the file says then, and never without --update.
  const other = await place().write('paid-other.csv', csv(careLine(1, 1, '2,5'), careLine(2, 1), careLine(2, 2)));
  expect(linesOf(await place().run(other))).toEqual({ ...none, changed: 3 });
  expect((await place().client.declarations.show(waiting?.id ?? '')).status).toBe('awaiting-holder');
  expect(linesOf(await place().run(other, { update: true }))).toEqual({ ...none, accepted: 1, duplicate: 2 });
  expect(await corrections()).toEqual(['awaiting-holder 150', 'withdrawn 120']);
  // And the first one again after it.
  expect(linesOf(await place().run(path, { update: true, restart: true }))).toEqual({
    ...none,
    accepted: 1,
    duplicate: 2,
    changed: 1,
  });
  expect(await corrections()).toEqual(['awaiting-holder 120', 'withdrawn 150', 'withdrawn 120']);
  const last = (await place().client.declarations.list({ agreementId: 'Z0001001' })).items[0];
  const holder = await place().portal.as('A0001001');
  await holder.declarations.decide({ decisions: [{ declarationId: last?.id ?? '', decision: 'approve' }] });
  expect((await place().client.declarations.show(paid)).status).toBe('corrected');
  const once = await place().write('paid-once.csv', `${now}\r\n\r\n`);
  expect(linesOf(await place().run(once, { update: true }))).toEqual({ ...none, duplicate: 3, changed: 1 });
});
