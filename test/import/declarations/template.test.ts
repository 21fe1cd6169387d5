import { describe, expect, test } from 'vitest';
import { declarationTemplate } from '../../../src/import/index.ts';
import type { PgbClient } from '../../../src/index.ts';
import { workplace } from '../support/practice.ts';

const place = workplace(520);

async function templateOf(client: PgbClient, month: string, fill = false) {
  let text = '';
  let agreements = 0;
  let lines = 0;
  for await (const piece of declarationTemplate({ client, month, fill })) {
    text += piece.text;
    agreements += piece.agreements;
    lines += piece.lines;
  }
  const [head = '', ...rows] = text.split('\r\n').slice(0, -1);
  return { text, agreements, lines, head, rows };
}

describe('a template', () => {
  test('has a line for each care function that was agreed, in the form of a Dutch spreadsheet', async () => {
    const holder = await place().portal.as('holder');
    const { head, rows, agreements, lines } = await templateOf(holder, '2026-11');
    expect(head).toBe(
      '\ufeffzorgovereenkomst;datum;zorgfunctie;eenheid;aantal;tarief;reiskosten_km;factuurnummer;factuurdatum;kenmerk;opmerking;budgethouder',
    );
    expect(rows).toEqual([
      'Z0000001;;begeleiding individueel;uur;;64,80;;;;;;A0000817',
      'Z0000001;;begeleiding groep;dagdeel;;61,50;;;;;;A0000817',
      'Z0000002;;persoonlijke verzorging;uur;;24,50;;;;;;A0000817',
      'Z0000002;;hulp bij het huishouden;uur;;20,00;;;;;;A0000817',
      'Z0000003;;hulp bij het huishouden;uur;;18,75;;;;;;A0000817',
    ]);
    expect([agreements, lines]).toEqual([3, 5]);
  });

  test('leaves out what was declared already and what is not in the term', async () => {
    const carer = await place().portal.as('carer');
    expect((await templateOf(carer, '2026-10')).rows).toEqual([]);
    expect((await templateOf(carer, '2027-01')).rows).toEqual([]);
  });

  test('holds all agreements, over all pages', async () => {
    const { agreements, rows } = await templateOf(place().client, '2026-11');
    // Those of the clients, and three with the people who are always there.
    expect(agreements).toBe(520 + 3);
    expect(new Set(rows.map((row) => row.slice(0, 8))).size).toBe(agreements);
  });
});

describe('a template that is filled in', () => {
  test('is the same each time, with a visit each working day', async () => {
    const one = await templateOf(place().client, '2026-10', true);
    const other = await templateOf(place().client, '2026-10', true);
    expect(one.text).toBe(other.text);
    expect(one.lines).toBe(one.agreements * 22);
    expect(one.rows.filter((row) => row.startsWith('Z0001001')).map((row) => row.slice(9, 19))).toContain('30-10-2026');
  });

  test.each([
    ['organisation', 521],
    ['self-employed', 1],
    ['holder', 1],
  ])('for the %s is imported and accepted whole', async (persona, agreements) => {
    const client = await place().portal.as(persona);
    const filled = await templateOf(client, '2026-10', true);
    expect(filled.agreements).toBe(agreements);
    const summary = await place().run(await place().write(`${persona}.csv`, filled.text), { client });
    expect(summary.findings).toEqual([]);
    expect(summary.totals.accepted.lines).toBe(filled.lines);
    expect(summary.items.accepted).toBe(agreements);
  });
});
