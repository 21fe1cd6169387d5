// Whatever a header says that it counts is read as that, or is a question: nothing is read as hours that is none.
import { expect, test } from 'vitest';
import { mapHeader } from '../../src/import/column-sets.ts';
import type { ChosenColumns } from '../../src/import/columns/columns.ts';

function headerOf(...own: readonly string[]): string[] {
  return ['zorgovereenkomst', 'datum', ...own];
}

function problemsOf(own: readonly string[], chosen: ChosenColumns = {}): string[] {
  return mapHeader(headerOf(...own), 1, chosen).problems.map(({ code }) => code);
}

test.each([
  ['Uren', 'quantity'],
  ['Aantal uren', 'quantity'],
  ['aantal_uur', 'quantity'],
  ['Hours', 'quantity'],
  ['Minuten', 'minutes'],
  ['Aantal (min)', 'minutes'],
  ['aantal minuten', 'minutes'],
  ['Dagdelen', 'quantity'],
  ['Number of day parts', undefined],
  ['Kwartieren', undefined],
  ['Aantal eenheden van 5 min', undefined],
  ['Zorgminuten', undefined],
  ['Euro', undefined],
])('%s stands for %s', (header, column) => {
  const { positions } = mapHeader(headerOf(header), 1).mapping;
  expect(Object.entries(positions).find(([, position]) => position === 2)?.[0]).toBe(column);
});

test.each([
  ['Tarief (€)', 'rate'],
  ['Tarief per uur', 'rate'],
  ['Rate per hour', 'rate'],
  ['Bedrag (EUR)', 'amount'],
  ['Pauze (min)', 'break'],
  ['van', 'start'],
  ['eind', 'end'],
])('beside hours, %s stands for %s', (header, column) => {
  const { mapping } = mapHeader(headerOf('uren', header), 1);
  expect(mapping.positions).toMatchObject({ quantity: 2, [column]: 3 });
});

test.each([
  'Bedrag in centen',
  'Uurtarief',
  'Bedrag per uur',
  'Tarief per minuut',
  'Tarief (%)',
  'Totaal',
  'Toeslag',
  'km',
  'Reiskosten (€)',
  'Reistijd (min)',
  'Unit price',
  'Werkuren',
  'prijs',
  'Duration',
  '2',
  '31',
  '02-10-2026',
  '2026-10-02',
  '2-okt',
  'ma',
  'Dinsdag',
  'wo 7-10',
  'Week 41',
  'PV',
  'BG individueel',
  'Persoonlijke verzorging',
  'Group guidance',
  'Factor',
  'Keer',
  'Frequentie',
  'Groepsgrootte',
  'Realisatie',
  'Overwerk',
  'ORT',
  'Datum tot',
  't/m',
  'Einddatum',
  'Date to',
  'Periode',
  'Debet/credit',
  'D/C',
  'Correctie',
  'Pauze van',
  'Tot 2',
])('beside hours, %s is not passed over', (header) => {
  expect(problemsOf(['uren', header])).toEqual(['COLUMN_UNREAD']);
  expect(problemsOf(['uren', header], { ignored: [header] })).toEqual([]);
});

test.each([
  'medewerker',
  'dag',
  'week',
  'team',
  'Functie',
  'budgethouder',
  'geboortedatum',
  'clientnummer',
  'Uurcode',
  '2026',
  '42',
  'Doel',
  'Zorgsoort',
  'Begeleider',
  'Maandag t/m',
  'correctiedatum',
  'creditnummer',
])('beside hours, %s counts nothing', (header) => expect(problemsOf(['uren', header])).toEqual([]));

test.each([
  ['Minuten', {}],
  ['Zorgminuten', {}],
  ['Duur (min)', {}],
])('a quantity that is named by %s is read in minutes', (header) => {
  const { mapping, problems } = mapHeader(headerOf(header), 1, { quantity: header });
  expect([mapping.positions.minutes, mapping.positions.quantity, problems]).toEqual([2, undefined, []]);
});

test.each([
  ['quantity', 'Kwartieren'],
  ['quantity', 'Uurtarief'],
  ['quantity', 'Bedrag'],
  ['quantity', 'Aantal km'],
  ['quantity', 'Seconden'],
  ['minutes', 'Uren'],
  ['amount', 'Bedrag in centen'],
  ['amount', 'Bedrag per uur'],
  ['rate', 'Tarief per minuut'],
  ['travel', 'Reiskosten (€)'],
] as const)('%s cannot be %s', (column, header) => {
  expect(
    problemsOf([...(column === 'quantity' || column === 'minutes' ? [] : ['uren']), header], { [column]: header }),
  ).toContain('COLUMN_MEASURE');
});

test('nothing is proposed for what it does not count', () => {
  const headers = ['Minuten zorg', 'Bedrag in centen', 'Uren per week', 'Kwartieren', 'Reiskosten (€)'];
  const { suggestions } = mapHeader(headerOf(...headers), 1);
  expect(suggestions.map(({ header, column }) => [header, column])).toEqual([['Minuten zorg', 'minutes']]);
});

test('hours and minutes are one quantity; other numbers beside minutes are a question', () => {
  expect(mapHeader(headerOf('uren', 'minuten'), 1)).toMatchObject({ problems: [] });
  expect(problemsOf(['aantal', 'minuten'])).toEqual(['COLUMNS_NO_PAIR']);
  expect(problemsOf(['aantal', 'minuten'], { ignored: ['minuten'] })).toEqual([]);
  expect(problemsOf(['aantal', 'uren'])).toEqual(['COLUMN_TWICE']);
  expect(problemsOf(['aantal', 'uren'], { ignored: ['aantal'] })).toEqual([]);
});

test('in a file of agreements too', () => {
  const header = ['budgethouder', 'zorgverlener', 'soort', 'ingangsdatum', 'zorgbeschrijving', 'Tarief (€)'];
  const codes = (own: string): string[] =>
    mapHeader([...header, own], 1, {}, 'agreements').problems.map(({ code }) => code);
  expect(codes('uren_per_week')).toEqual([]);
  expect(codes('minuten per week')).toEqual(['COLUMN_UNREAD']);
  expect(codes('dossier')).toEqual([]);
});

test.each([
  ['dagdeel', 'aantal'],
  ['Dagdeel', 'dagdelen'],
  ['dagdeel', 'aantal dagdelen'],
  ['dagdeel', 'uren'],
  ['aantal', 'dagdeel'],
  ['uur', 'aantal'],
  ['etmaal', 'aantal'],
])('of %s and %s one is the quantity, and the other is asked about', (...own) => {
  const { mapping, problems } = mapHeader(headerOf(...own), 1);
  const [one] = own.filter((header) => /^(?:dagdeel|uur|etmaal)$/i.test(header));
  expect(problems).toMatchObject([{ code: 'COLUMN_UNREAD', params: { column: one } }]);
  expect(mapping.headers[mapping.positions.quantity ?? -1]).toBe(own.find((header) => header !== one));
  expect(problemsOf(own, { ignored: [one ?? ''] })).toEqual([]);
});

test('two columns of the same unit are one too many', () => {
  expect(problemsOf(['dagdeel', 'dagdeel'])).toEqual(['COLUMN_TWICE']);
  expect(problemsOf(['dagdeel', 'uur'])).toEqual(['COLUMN_TWICE']);
});
