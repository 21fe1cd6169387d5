// Visits without times on one day: a day has one line, so that they are added up for who asks for it.
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { addUpLines } from '../../../../src/import/declarations/care/add-up.ts';
import { formatRecordId } from '../../../../src/domain/values/record-id.ts';
import { clientNumber } from '../../../../src/portal/practice/seeded-numbers.ts';
import { careLine, csv, linesOf, none, workplace } from '../../support/practice.ts';

const place = workplace(30);

async function shown(client: number): Promise<string[]> {
  const agreementId = formatRecordId('agreement', clientNumber(client));
  const { items } = await place().client.declarations.list({ agreementId, month: '2026-10' });
  const { lines } = await place().client.declarations.show(items[0]?.id ?? '');
  return lines.map(({ line, date, minutes }) => `${line} ${date} ${minutes}`);
}

describe('a file with several lines of one day', () => {
  test('is added up, told, and every line of it accepted', async () => {
    const path = await place().write(
      'up.csv',
      csv(careLine(1, 5, '1'), careLine(1, 6, '1'), careLine(1, 5, '0,5'), careLine(1, 5, '0,75'), careLine(2, 5, '1')),
    );
    const summary = await place().run(path, { addUp: true });
    expect(linesOf(summary)).toEqual({ ...none, accepted: 5 });
    expect(summary).toMatchObject({ addedUp: { lines: 3, to: 1 }, minutes: 255, items: { accepted: 2 } });
    expect(await shown(1)).toEqual(['2 2026-10-05 135', '3 2026-10-06 60']);
    const accepted = await readFile(summary.files.accepted ?? '', 'utf8');
    expect(accepted.trimEnd().split('\r\n')).toHaveLength(6);
    expect(linesOf(await place().run(path, { addUp: true }))).toEqual({ ...none, duplicate: 5 });
  });

  test('is not added up when nobody asks for it', async () => {
    const summary = await place().run(await place().write('no.csv', csv(careLine(3, 5, '1'), careLine(3, 5, '0,5'))));
    expect(linesOf(summary)).toEqual({ ...none, rejected: 1, held: 1 });
    expect(summary.addedUp).toBeUndefined();
  });

  test('has an error of the sum at each of its lines, as they stand in the file', async () => {
    const lines = [careLine(4, 5, '1'), careLine(4, 6, '1'), careLine(4, 5, '24')];
    const summary = await place().run(await place().write('wrong.csv', csv(...lines)), { addUp: true });
    expect(linesOf(summary)).toEqual({ ...none, rejected: 2, held: 1 });
    expect(summary.findings).toMatchObject([{ code: 'HOURS_PER_DAY', lines: 2 }]);
    const rejected = (await readFile(summary.files.rejected ?? '', 'utf8')).trimEnd().split('\r\n');
    expect(rejected.slice(1).map((line) => line.split(';').slice(0, 5).join(';'))).toEqual(
      lines.map((line) => line.split(';').slice(0, 5).join(';')),
    );
  });

  test('is another import than the same file without adding up', async () => {
    const path = await place().write('both.csv', csv(careLine(5, 5, '1'), careLine(5, 5, '0,5')));
    expect(linesOf(await place().run(path))).toEqual({ ...none, rejected: 1, held: 1 });
    expect(linesOf(await place().run(path, { addUp: true }))).toEqual({ ...none, accepted: 2 });
  });
});

describe('what is added up', () => {
  const sums = (...contents: object[]): unknown[] => {
    const lines = contents.map((content, index) => ({
      line: index + 2,
      more: false,
      reference: '',
      content: JSON.stringify({ date: '2026-10-05', unit: 'hour', ...content }),
    }));
    return addUpLines(lines).lines.map(({ content }) => {
      const { date: _, unit: __, ...rest } = JSON.parse(content) as Record<string, unknown>;
      return rest;
    });
  };

  test.each<[string, object[], object[]]>([
    [
      'time, distance and notes',
      [
        { minutes: 15, travelMetres: 100, note: 'a' },
        { minutes: 30, note: 'b' },
      ],
      [{ minutes: 45, travelMetres: 100, note: 'a; b' }],
    ],
    [
      'the same note once',
      [
        { minutes: 15, note: 'a' },
        { minutes: 30, note: 'a' },
      ],
      [{ minutes: 45, note: 'a' }],
    ],
    [
      'amounts that follow from the rate, rounded once',
      [
        { minutes: 15, rateCents: 5741, amountCents: 1435 },
        { minutes: 15, rateCents: 5741, amountCents: 1435 },
      ],
      [{ minutes: 30, rateCents: 5741, amountCents: 2871 }],
    ],
    [
      'amounts as they stand, where the rate is not told',
      [
        { minutes: 15, amountCents: 1435 },
        { minutes: 15, amountCents: 1435 },
      ],
      [{ minutes: 30, amountCents: 2870 }],
    ],
    [
      'not what has another rate',
      [
        { minutes: 15, rateCents: 1 },
        { minutes: 15, rateCents: 2 },
      ],
      [
        { minutes: 15, rateCents: 1 },
        { minutes: 15, rateCents: 2 },
      ],
    ],
    [
      'not what has times',
      [{ minutes: 15, startTime: '08:00', endTime: '08:15' }, { minutes: 15 }],
      [{ minutes: 15, startTime: '08:00', endTime: '08:15' }, { minutes: 15 }],
    ],
    [
      'not notes that are too long together',
      [
        { minutes: 15, note: 'a'.repeat(300) },
        { minutes: 15, note: 'b'.repeat(300) },
      ],
      [
        { minutes: 15, note: 'a'.repeat(300) },
        { minutes: 15, note: 'b'.repeat(300) },
      ],
    ],
  ])('%s', (_, lines, expected) => {
    expect(sums(...lines)).toEqual(expected);
  });
});
