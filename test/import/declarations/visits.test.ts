// Two visits on one day, from a file to what the portal shows.
import { describe, expect, test } from 'vitest';
import { formatRecordId } from '../../../src/domain/values/record-id.ts';
import { clientNumber } from '../../../src/portal/practice/seeded-numbers.ts';
import { linesOf, none, workplace } from '../support/practice.ts';

const place = workplace(40);

function agreement(client: number): string {
  return formatRecordId('agreement', clientNumber(client));
}

/** A file of visits: `5 08:00-09:00`, with the hours when they stand beside the times. */
async function visits(client: number, ...lines: string[]): Promise<string> {
  const rows = lines.map((line) => {
    const [day = '', times = '', hours = ''] = line.split(' ');
    const [start = '', end = ''] = times.split('-');
    return [
      agreement(client),
      `${day.padStart(2, '0')}-10-2026`,
      'persoonlijke verzorging',
      start,
      end,
      '',
      hours,
    ].join(';');
  });
  const header = 'zorgovereenkomst;datum;zorgfunctie;begintijd;eindtijd;pauze;aantal';
  return place().write(
    `visits-${client}-${lines.length}-${Math.abs(hashOf(lines.join()))}.csv`,
    [header, ...rows, ''].join('\r\n'),
  );
}

function hashOf(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) | 0, 7);
}

async function shown(client: number): Promise<string[]> {
  const { items } = await place().client.declarations.list({ agreementId: agreement(client), month: '2026-10' });
  const { lines } = await place().client.declarations.show(items[0]?.id ?? '');
  return lines.map(({ date, minutes, startTime, endTime }) => `${date} ${minutes} ${startTime}-${endTime}`);
}

describe('two visits on a day', () => {
  test('are two lines with their times; another day has none', async () => {
    const path = await visits(1, '5 08:00-09:00', '5 18:00-19:30', '6 08:00-09:00');
    expect(linesOf(await place().run(path))).toEqual({ ...none, accepted: 3 });
    expect(await shown(1)).toEqual([
      '2026-10-05 60 08:00-09:00',
      '2026-10-05 90 18:00-19:30',
      '2026-10-06 60 undefined-undefined',
    ]);
    expect(linesOf(await place().run(path))).toEqual({ ...none, duplicate: 3 });
  });

  test('are told apart by times beside their hours too, however the times are written', async () => {
    const path = await visits(2, '5 8:00-9:00 1', '5 18:00:00-19:30:00 1,5');
    expect(linesOf(await place().run(path))).toEqual({ ...none, accepted: 2 });
    expect(await shown(2)).toEqual(['2026-10-05 60 08:00-09:00', '2026-10-05 90 18:00-19:30']);
  });

  test('of a night over the end of the month are cut at midnight', async () => {
    const path = await visits(3, '31 08:00-09:00', '31 23:00-07:00');
    expect(linesOf(await place().run(path, { dryRun: true }))).toMatchObject({ rejected: 0, held: 0 });
  });

  test.each([
    [4, ['5 08:00-09:00', '5 08:30-09:30'], 'VISITS_OVERLAP'],
    [5, ['5 08:00-09:00', '5 08:00-09:00'], 'VISITS_OVERLAP'],
    [6, ['5 23:00-07:00', '6 06:00-07:30'], 'VISITS_OVERLAP'],
    [7, ['6 06:00-07:30', '5 23:00-07:00'], 'VISITS_OVERLAP'],
    [8, ['5 08:00-09:00', '5  1'], 'DUPLICATE_LINE'],
    [9, ['5  1', '5  1'], 'DUPLICATE_LINE'],
  ])('client %i: %j is %s', async (client, lines, code) => {
    const { totals, findings } = await place().run(await visits(client, ...lines));
    expect(linesOf({ totals })).toEqual({ ...none, rejected: 1, held: 1 });
    expect(findings.map((each) => each.code)).toEqual([code]);
  });

  test('in the hour that comes twice keep which one it was, and no other time has an offset', async () => {
    const path = await visits(
      11,
      '25 02:00+02:00-02:45+02:00',
      '25 02:00+01:00-02:45+01:00',
      '25 08:00+01:00-09:00+01:00',
    );
    expect(linesOf(await place().run(path))).toEqual({ ...none, accepted: 3 });
    expect(await shown(11)).toEqual([
      '2026-10-25 45 02:00+02:00-02:45+02:00',
      '2026-10-25 45 02:00+01:00-02:45+01:00',
      '2026-10-25 60 08:00-09:00',
    ]);
  });

  test('are no day parts of one day without them', async () => {
    const row = (start: string, end: string): string =>
      `${agreement(12)};06-10-2026;begeleiding groep;dagdeel;1;${start};${end}`;
    const head = 'zorgovereenkomst;datum;zorgfunctie;eenheid;aantal;begintijd;eindtijd';
    const parts = [row('09:00', '12:30'), row('13:00', '16:30')];
    const path = await place().write('parts.csv', [head, ...parts, ''].join('\r\n'));
    expect(linesOf(await place().run(path))).toEqual({ ...none, accepted: 2 });
    const without = [row('', ''), row('', '')].map((line) => line.replace(agreement(12), agreement(16)));
    const other = await place().write('no-parts.csv', [head, ...without, ''].join('\r\n'));
    expect(linesOf(await place().run(other))).toEqual({ ...none, rejected: 1, held: 1 });
  });

  test('become another visit: that is a difference, and with update what stands in the file', async () => {
    await place().run(await visits(10, '5 08:00-09:00', '5 18:00-19:00'));
    const moved = await visits(10, '5 08:00-09:00', '5 20:00-21:00');
    expect(linesOf(await place().run(moved))).toEqual({ ...none, changed: 2 });
    expect(linesOf(await place().run(moved, { update: true }))).toEqual({ ...none, accepted: 2 });
    expect(await shown(10)).toEqual(['2026-10-05 60 08:00-09:00', '2026-10-05 60 20:00-21:00']);
  });
});
