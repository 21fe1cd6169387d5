import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clients, mistakes, octoberCsv } from '../../examples/october.ts';
import { careLine, csv, workplace } from '../support/practice.ts';
import { check, shown, snapshotOf } from './support.ts';

const place = workplace(clients);

function linesOf({ totals }: { totals: { totals: Record<string, { lines: number }> } }): Record<string, number> {
  return Object.fromEntries(
    Object.entries(totals.totals).flatMap(([outcome, { lines }]) => (lines > 0 ? [[outcome, lines]] : [])),
  );
}

const invoiced = 'zorgovereenkomst;datum;zorgfunctie;aantal;factuurnummer;factuurdatum';

describe('a check without a portal', () => {
  test('says what a dry run at the portal says', async () => {
    const path = await place().write('october.csv', octoberCsv());
    const checked = await check(place(), await snapshotOf(place(), place().client), path);
    const dryRun = await place().run(path, { dryRun: true });
    expect(checked.groups).toEqual(dryRun.findings);
    expect(checked.totals).toMatchObject({ totals: dryRun.totals, items: dryRun.items });
    const codes = [...checked.findings()].map(({ code }) => code);
    expect(codes.toSorted()).toEqual(mistakes.map(({ code }) => code).toSorted());
  });

  test('names line, column and its place, what was found and what was expected', async () => {
    const path = await place().write(
      'rate.csv',
      `zorgovereenkomst;tarief;datum;aantal;zorgfunctie\nZ0001001;50,00;01-10-2026;1;pv\n`,
    );
    const checked = await check(place(), await snapshotOf(place(), place().client), path);
    expect([...checked.findings()]).toEqual([
      {
        line: 2,
        lines: 1,
        column: 'tarief',
        position: 2,
        code: 'RATE_DIFFERS',
        severity: 'error',
        params: { found: 50_00, expected: 57_40 },
      },
    ]);
  });

  test('finds nothing wrong with what is right, and leaves nothing behind', async () => {
    const path = await place().write('right.csv', csv(careLine(1, 1), careLine(1, 2), careLine(2, 1)));
    const checked = await check(place(), await snapshotOf(place(), place().client), path);
    expect([linesOf(checked), [...checked.findings()]]).toEqual([{ accepted: 3 }, []]);
    expect(readdirSync(join(place().folder, 'checks'))).not.toEqual([]);
    checked.close();
    expect(readdirSync(join(place().folder, 'checks'))).toEqual([]);
    const { items } = await place().client.declarations.list({ agreementId: 'Z0001001' });
    expect(items).toEqual([]);
  });
});

describe('what was handed in before is told apart', () => {
  test('twice in the file: the same day, and the same invoice', async () => {
    const snapshot = await snapshotOf(place(), place().client);
    const lines = [careLine(11, 1), careLine(11, 2), careLine(11, 1)];
    const twice = await check(place(), snapshot, await place().write('twice.csv', csv(...lines)));
    expect(shown(twice.findings())).toEqual(['4+0 datum DUPLICATE_LINE']);
    const path = await place().write(
      'invoices.csv',
      `${invoiced}\nZ0001011;01-10-2026;pv;1;F-1;31-10-2026\nZ0001012;01-10-2026;pv;1;F-1;31-10-2026\n`,
    );
    const invoices = await check(place(), snapshot, path);
    expect(shown(invoices.findings())).toEqual(['3+0 factuurnummer INVOICE_NUMBER_TWICE']);
  });

  test('is told once when something else is wrong as well', async () => {
    const sent = await place().write('sent.csv', csv(careLine(44, 1)));
    await place().run(sent);
    const path = await place().write('more.csv', csv(careLine(44, 1, '25')));
    const checked = await check(place(), await snapshotOf(place(), place().client), path);
    expect([...checked.findings()].filter(({ code }) => code === 'DUPLICATE_MONTH')).toHaveLength(1);
    expect(linesOf(checked)).toEqual({ rejected: 1 });
  });

  test('by an import since the snapshot, and then by a snapshot since the import', async () => {
    const before = await snapshotOf(place(), place().client);
    const head = invoiced;
    const line = (agreement: string, hours: string, invoice: string): string =>
      `${agreement};01-10-2026;pv;${hours};${invoice};31-10-2026`;
    const first = [line('Z0001021', '1', 'G-21'), line('Z0001022', '1', 'G-22'), line('Z0001024', '1', 'G-24')];
    const imported = await place().write('first.csv', [head, ...first, ''].join('\n'));
    const { job } = await place().run(imported);
    const next = [line('Z0001021', '1', 'G-21'), line('Z0001022', '2', 'G-22'), line('Z0001023', '1', 'G-24')];
    const path = await place().write('next.csv', [head, ...next, ''].join('\n'));

    const offline = await check(place(), before, path);
    expect(shown(offline.findings())).toEqual([
      '2+0 - IMPORTED_BEFORE (warning)',
      '3+0 datum MONTH_IMPORTED_BEFORE',
      '4+0 factuurnummer INVOICE_IMPORTED_BEFORE',
    ]);
    expect([...offline.findings()].map(({ params }) => params['job'])).toEqual([job, job, job]);
    expect(linesOf(offline)).toEqual({ duplicate: 1, rejected: 2 });

    const after = await check(place(), await snapshotOf(place(), place().client), path);
    expect(shown(after.findings())).toEqual([
      '2+0 - DECLARED_BEFORE (warning)',
      '3+0 datum DUPLICATE_MONTH',
      '4+0 factuurnummer INVOICE_NUMBER_USED',
    ]);
    expect(linesOf(after)).toEqual({ duplicate: 1, changed: 1, rejected: 1 });
  });

  test('and withdrawn since: it will not be paid', async () => {
    const path = await place().write('dead.csv', csv(careLine(31, 1), careLine(31, 2)));
    await place().run(path);
    const { items } = await place().client.declarations.list({ agreementId: 'Z0001031' });
    await place().client.declarations.withdraw(items[0]?.id ?? '');
    const checked = await check(place(), await snapshotOf(place(), place().client), path);
    expect(shown(checked.findings())).toEqual(['2+1 - WITHDRAWN_BEFORE']);
  });

  test('not by a dry run, nor by an import of somebody else', async () => {
    const snapshot = await snapshotOf(place(), place().client);
    const path = await place().write('free.csv', csv(careLine(41, 1)));
    await place().run(path, { dryRun: true });
    await place().run(await place().write('other.csv', csv(careLine(41, 2))), { portal: 'https://other.example' });
    const checked = await check(place(), snapshot, path);
    expect(linesOf(checked)).toEqual({ accepted: 1 });
  });
});
