// Every field of a declaration and of its lines, as the contract names them: from the cell of a file to what the portal shows.
import { describe, expect, test } from 'vitest';
import type { Declaration } from '../../../src/contract/types.ts';
import { DeclarationInputSchema, LineInputSchema } from '../../../src/contract/schemas/declarations.ts';
import { headerOf, type Column } from '../../../src/import/columns/columns.ts';
import { clientNumber } from '../../../src/portal/practice/seeded-numbers.ts';
import { formatRecordId } from '../../../src/domain/values/record-id.ts';
import { linesOf, none, workplace } from '../support/practice.ts';

type Cells = Partial<Record<Column, string>>;

/** A line as it was declared first, the cells that say something else later, and what the portal then shows. */
interface Sample {
  first?: Cells;
  then: Cells;
  shown: unknown;
  /** The cell makes it other care, which may come in addition: that never takes the place of what stands. */
  isOther?: true;
  /** The cell says what the agreement says already. */
  isSame?: true;
  /** A second line of the same day, in both files. */
  beside?: Cells;
}

const guidance: Cells = { careFunction: 'begeleiding groep', unit: 'dagdeel', quantity: '1' };
const invoice: Cells = { invoiceNumber: 'F-1', invoiceDate: '02-11-2026' };

// Times are sent where a day has more visits.
const morning: Cells = { start: '08:00', end: '09:00' };
const evening: Cells = { quantity: '1', start: '18:00', end: '19:00' };

const lineSamples: Readonly<Record<string, Sample>> = {
  date: { then: { date: '06-10-2026' }, shown: '2026-10-06', isOther: true },
  careFunction: { then: { careFunction: 'begeleiding individueel' }, shown: 'individual-guidance', isOther: true },
  // No care is agreed in two units, so that another unit is also other care.
  unit: { then: guidance, shown: 'day-part', isOther: true },
  minutes: { then: { quantity: '2' }, shown: 120 },
  count: { first: guidance, then: { quantity: '2' }, shown: 2 },
  rateCents: { then: { rate: '57,40' }, shown: 5740, isSame: true },
  amountCents: { then: { amount: '57,40' }, shown: 5740, isSame: true },
  travelMetres: { then: { travel: '8,4' }, shown: 8400 },
  note: { then: { note: 'Met "hulp"; te voet' }, shown: 'Met "hulp"; te voet' },
  startTime: { first: morning, then: { start: '7:45', end: '8:45' }, shown: '07:45', beside: evening },
  endTime: { first: morning, then: { start: '10:00', end: '11:00' }, shown: '11:00', beside: evening },
};
const lineFieldsWithoutCell: Readonly<Record<string, string>> = {
  line: 'is where the line stands in the file',
  holiday: 'is declared by the holder one by one, and is no delivered care',
  sick: 'is declared by the holder one by one, and is no delivered care',
};

const headSamples: Readonly<Record<string, Sample>> = {
  invoiceNumber: { first: invoice, then: { invoiceNumber: 'F-2' }, shown: 'F-2' },
  invoiceDate: { first: invoice, then: { invoiceDate: '03-11-2026' }, shown: '2026-11-03' },
  vatNumber: {
    first: { ...invoice, invoiceNumber: 'F-3', vatNumber: 'NL123456789B01' },
    then: { vatNumber: 'nl 1234.56.789 b02' },
    shown: 'NL123456789B02',
  },
};
const headFieldsWithoutCell: Readonly<Record<string, string>> = {
  corrects: 'the import finds the paid declaration that stands for the month, with --update',
  reference: 'follows from the content',
  agreementId: 'with the month, tells which declaration it is: another one is no change of it',
  month: 'follows from the dates of the lines',
  kind: 'is that of delivered care',
  totalCents: 'is the sum of the lines, of which each is compared by itself',
  lines: 'are the lines of the file',
};

const place = workplace(60);

function agreement(client: number): string {
  return formatRecordId('agreement', clientNumber(client));
}

async function write(name: string, ...lines: Cells[]): Promise<string> {
  const columns = Object.keys(lines[0] ?? {}) as Column[];
  const rows = lines.map((cells) =>
    columns.map((column) => `"${(cells[column] ?? '').replaceAll('"', '""')}"`).join(';'),
  );
  return place().write(name, [columns.map(headerOf).join(';'), ...rows, ''].join('\r\n'));
}

async function shown(client: number): Promise<Declaration> {
  const { items } = await place().client.declarations.list({ agreementId: agreement(client), month: '2026-10' });
  return place().client.declarations.show(items[0]?.id ?? '');
}

/** Declares the line, declares it again with other cells, and updates it; the portal shows what was told last. */
async function walk(field: string, client: number, sample: Sample): Promise<[Declaration, Declaration]> {
  const { first, then, isOther = false, isSame = false, beside } = sample;
  const lines = beside === undefined ? 1 : 2;
  const before: Cells = {
    agreement: agreement(client),
    date: '05-10-2026',
    careFunction: 'persoonlijke verzorging',
    unit: 'uur',
    quantity: '1',
    ...first,
  };
  const after = { ...before, ...then };
  const besides = beside === undefined ? [] : [{ ...before, ...beside }];
  const path = await write(`${field}-1.csv`, before, ...besides);
  expect(linesOf(await place().run(path))).toEqual({ ...none, accepted: lines });
  const earlier = await shown(client);
  expect(linesOf(await place().run(path))).toEqual({ ...none, duplicate: lines });
  const changed = await write(`${field}-2.csv`, after, ...besides);
  expect(linesOf(await place().run(changed))).toEqual({ ...none, [isSame ? 'duplicate' : 'changed']: lines });
  if (isOther) {
    expect(linesOf(await place().run(changed, { update: true }))).toEqual({ ...none, changed: 1 });
    await place().client.declarations.withdraw(earlier.id);
  }
  expect(linesOf(await place().run(changed, { update: true }))).toEqual({
    ...none,
    [isSame ? 'duplicate' : 'accepted']: lines,
  });
  return [earlier, await shown(client)];
}

describe('every field', () => {
  test('of a line has a cell that it comes from, or a reason to have none', () => {
    const told = [...Object.keys(lineFieldsWithoutCell), ...Object.keys(lineSamples)];
    expect(told.toSorted()).toEqual(Object.keys(LineInputSchema.shape).toSorted());
  });

  test('of a declaration has a cell that it comes from, or a reason to have none', () => {
    const told = [...Object.keys(headFieldsWithoutCell), ...Object.keys(headSamples)];
    expect(told.toSorted()).toEqual(Object.keys(DeclarationInputSchema.shape).toSorted());
  });
});

describe('what a cell says is shown, and another cell is a change', () => {
  // Every fourth client has a travel allowance.
  test.each(Object.entries(lineSamples).map((each, index) => [...each, 4 * (index + 1)] as const))(
    'of %s of a line',
    async (field, sample, client) => {
      const [earlier, later] = await walk(field, client, sample);
      const [before, after] = [earlier, later].map(({ lines }) => lines[0] as unknown as Record<string, unknown>);
      expect(after?.[field]).toBe(sample.shown);
      // What the sender left to the agreement was shown before, too.
      if (field !== 'rateCents' && field !== 'amountCents') expect(before?.[field]).not.toBe(sample.shown);
    },
  );

  test.each(Object.entries(headSamples).map((each, index) => [...each, index + 1] as const))(
    'of %s',
    async (field, sample, client) => {
      const [earlier, later] = await walk(field, client, sample);
      expect(earlier).not.toMatchObject({ [field]: sample.shown });
      expect(later).toMatchObject({ [field]: sample.shown });
    },
  );

  test('the other fields of a declaration are what the lines say', async () => {
    const [, later] = await walk('kind', 5, { then: { quantity: '2' }, shown: undefined });
    expect(later).toMatchObject({ agreementId: agreement(5), month: '2026-10', kind: 'care-delivered' });
    expect(later.lines.map(({ line }) => line)).toEqual([2]);
  });
});
