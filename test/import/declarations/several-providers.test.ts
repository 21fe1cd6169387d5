// One file with the care of several providers: the column that names them is compared with the agreement of each line.
import { expect, test } from 'vitest';
import { compareProvider } from '../../../src/import/declarations/line/compare-provider.ts';
import type { KnownProviders } from '../../../src/import/declarations/line/known-providers.ts';
import type { Cells } from '../../../src/import/cells/cells.ts';
import { testBsn } from '../../../src/portal/practice/people/test-numbers.ts';
import { careLine, linesOf, none, workplace } from '../support/practice.ts';

const named: Record<string, string[]> = {
  '12345678': ['V0000002'],
  '87654321': ['V0000003', 'V0000004'],
  zorghuisdelinde: ['V0000002'],
  pvanpunt: ['V0000003'],
};
const known: KnownProviders = {
  ofAgreement: (agreement) => (agreement === 'Z0000001' ? 'V0000002' : undefined),
  named: (key) => named[key] ?? [],
};

function found(text: string, agreement: string | undefined, records = known): string | undefined {
  let code: string | undefined;
  const cells = {
    text: () => text,
    fail: (_: string, error: { code: string }) => void (code = error.code),
  } as unknown as Cells;
  compareProvider(cells, agreement, records);
  return code;
}

test.each([
  ['its number', 'V0000002', undefined],
  ['its number as people type it', ' v 0000002', undefined],
  ['its AGB code', '12345678', undefined],
  ['its name', 'Zorghuis "De Linde"', undefined],
  ['nothing', '', undefined],
  ['whoever came by, who is no provider', 'M. Medewerker', undefined],
  ['a number of staff', '1042', undefined],
  ['the number of another', 'V0000003', 'CARE_PROVIDER_DIFFERS'],
  ['the name of another', 'P. van Punt', 'CARE_PROVIDER_DIFFERS'],
  ['a code of others', '87654321', 'CARE_PROVIDER_DIFFERS'],
  ['a code of nobody', '11112222', 'CARE_PROVIDER_DIFFERS'],
  ['a number that lost its zeros', 'V2', 'CELL_CARE_PROVIDER'],
  ['a citizen service number', testBsn(1), 'CELL_CARE_PROVIDER'],
])('a line that names %s', (_what, text, code) => {
  expect(found(text, 'Z0000001')).toBe(code);
});

test('of an agreement that nobody knows nothing is compared, and without names numbers are', () => {
  expect(found('V0000003', 'Z0000009')).toBeUndefined();
  expect(found('V0000003', undefined)).toBeUndefined();
  const numbersOnly = { ...known, named: () => undefined };
  expect(found('P. van Punt', 'Z0000001', numbersOnly)).toBeUndefined();
  expect(found('V0000003', 'Z0000001', numbersOnly)).toBe('CARE_PROVIDER_DIFFERS');
});

const place = workplace(4);

test('a line of another provider is not declared, and the column can be left out by name', async () => {
  const { client, run, write } = place();
  const { careProvider } = await client.me.show();
  const head = 'zorgovereenkomst;datum;zorgfunctie;eenheid;aantal;kenmerk;Zorgverlener';
  const text = [
    head,
    `${careLine(1, 5)};${careProvider!.id}`,
    `${careLine(2, 5)};V0000002`,
    `${careLine(3, 5)};M. Medewerker`,
  ];
  const path = await write('several.csv', `${text.join('\r\n')}\r\n`);
  const summary = await run(path);
  expect(linesOf(summary)).toEqual({ ...none, accepted: 2, rejected: 1 });
  expect(summary.findings).toMatchObject([
    { code: 'CARE_PROVIDER_DIFFERS', first: [{ line: 3, column: 'Zorgverlener' }] },
  ]);
  const left = await write('left.csv', `${[head, `${careLine(2, 5)};V0000002`].join('\r\n')}\r\n`);
  expect(linesOf(await run(left, { columns: { ignored: ['Zorgverlener'] } }))).toEqual({ ...none, accepted: 1 });
});
