import { describe, expect, test } from 'vitest';
import { careLine, csv, linesOf, none, workplace } from '../support/practice.ts';

const place = workplace(30);

async function declared(client: number) {
  return (await place().client.declarations.list({ agreementId: `Z${String(1000 + client).padStart(7, '0')}` })).items;
}

describe('care that was declared before', () => {
  test('and differs now is reported as changed, with the days on which it differs', async () => {
    await place().run(await place().write('first.csv', csv(careLine(1, 1), careLine(1, 2), careLine(2, 1))));
    const summary = await place().run(
      await place().write('second.csv', csv(careLine(1, 1), careLine(1, 2, '2'), careLine(1, 5), careLine(2, 1))),
    );
    expect(linesOf(summary)).toEqual({ ...none, changed: 3, duplicate: 1 });
    const [earlier] = await declared(1);
    expect(summary.findings).toMatchObject([
      {
        code: 'DECLARED_DIFFERENTLY',
        lines: 3,
        first: [
          {
            line: 2,
            params: {
              found: earlier?.id,
              linesBefore: 2,
              linesAfter: 3,
              careBefore: ['hour:180'],
              careAfter: ['hour:300'],
              days: ['2026-10-02', '2026-10-05'],
            },
          },
        ],
      },
    ]);
    expect(earlier).toMatchObject({ status: 'awaiting-holder', minutes: 180 });
  });

  test('is withdrawn and declared anew with update, once, also when it changes back', async () => {
    const path = await place().write('one.csv', csv(careLine(3, 1), careLine(4, 1)));
    const other = await place().write('other.csv', csv(careLine(3, 1, '2'), careLine(4, 1)));
    await place().run(path);
    expect(linesOf(await place().run(other, { update: true }))).toEqual({ ...none, accepted: 1, duplicate: 1 });
    expect((await declared(3)).map(({ status, minutes }) => [status, minutes])).toEqual([
      ['awaiting-holder', 120],
      ['withdrawn', 90],
    ]);
    expect(linesOf(await place().run(path, { update: true }))).toEqual({ ...none, accepted: 1, duplicate: 1 });
    expect((await declared(3)).map(({ status, minutes }) => [status, minutes])).toEqual([
      ['awaiting-holder', 90],
      ['withdrawn', 120],
      ['withdrawn', 90],
    ]);
  });

  test('and was updated is a duplicate when the same file comes once more, with and without update', async () => {
    const path = await place().write('before.csv', csv(careLine(12, 1)));
    const other = await place().write('after.csv', csv(careLine(12, 1, '2')));
    await place().run(path);
    await place().run(other, { update: true });
    const now = await declared(12);
    for (const update of [true, false]) {
      expect(await place().run(other, { update })).toMatchObject({
        totals: { duplicate: { lines: 1, cents: now[0]?.totalCents } },
        findings: [],
      });
    }
    expect(linesOf(await place().run(other, { dryRun: true }))).toEqual({ ...none, duplicate: 1 });
    expect(await declared(12)).toEqual(now);
  });

  test('and was paid meanwhile can no longer be updated', async () => {
    await place().run(await place().write('paid.csv', csv(careLine(5, 1))));
    const [{ id } = { id: '' }] = await declared(5);
    const holder = await place().portal.as('A0001005');
    await holder.declarations.decide({ decisions: [{ declarationId: id, decision: 'approve' }] });
    const changed = await place().write('paid-2.csv', csv(careLine(5, 1, '2')));
    const summary = await place().run(changed, { update: true });
    expect(linesOf(summary)).toEqual({ ...none, changed: 1 });
    expect(summary.findings).toMatchObject([{ code: 'UPDATE_TOO_LATE', lines: 1 }]);
  });

  test('is changed as well when only its invoice number was used before by itself', async () => {
    const withInvoice = (hours: string) =>
      csv(`${careLine(6, 1, hours)};F-6;31-10-2026`).replace('kenmerk', 'kenmerk;factuurnummer;factuurdatum');
    await place().run(await place().write('invoice.csv', withInvoice('1')));
    const summary = await place().run(await place().write('invoice-2.csv', withInvoice('2')));
    expect(linesOf(summary)).toEqual({ ...none, changed: 1 });
  });

  test('is not changed but wrong when something else is wrong with it', async () => {
    await place().run(await place().write('right.csv', csv(careLine(7, 1))));
    const summary = await place().run(await place().write('wrong.csv', csv(careLine(7, 1, '1:20'))));
    expect(linesOf(summary)).toMatchObject({ changed: 0, rejected: 1 });
  });

  test('is found by a dry run, which changes nothing', async () => {
    await place().run(await place().write('dry.csv', csv(careLine(8, 1))));
    const changed = await place().write('dry-2.csv', csv(careLine(8, 1, '2')));
    expect(linesOf(await place().run(changed, { dryRun: true, update: true }))).toEqual({ ...none, changed: 1 });
    expect(await declared(8)).toMatchObject([{ status: 'awaiting-holder', minutes: 90 }]);
  });

  test('with more in the file sends only what is new', async () => {
    const lines = [9, 10, 11].map((client) => careLine(client, 1));
    await place().run(await place().write('less.csv', csv(...lines.slice(0, 2))));
    const summary = await place().run(await place().write('more.csv', csv(...lines.toReversed())));
    expect(linesOf(summary)).toEqual({ ...none, duplicate: 2, accepted: 1 });
  });
});
