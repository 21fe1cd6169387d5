import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import type { Declaration } from '../../../src/contract/types.ts';
import { enter, typist } from '../agreement-wizard/support/typist.ts';
import { promised } from '../../support/promised.ts';
import { usePortal } from '../support/portal.ts';

/** Leaflet for budget holders, "Eenvoudig declareren via het PGB Portaal" and "Welke voordelen". */
const portal = usePortal();

async function declared(text: string): Promise<Declaration> {
  const id = /D\d{7}/.exec(text.replaceAll(/D000000[1-8]/g, ''))?.[0] ?? '';
  return (await portal.client('holder')).declarations.show(id);
}

test('U vult per dag in hoeveel uur uw zorgverlener heeft gewerkt: day by day, checked while typing, with week totals', async () => {
  const { code, stdout, stderr } = await portal.as(
    'holder',
    ['declaration', 'create', '--lang', 'nl', '--month', '2026-10', '--agreement', 'Z0000003'],
    typist(
      ['do 01-10-2026', `2${enter}`],
      ['vr 02-10-2026', `25${enter}`],
      [/! .*/, `\x15-${enter}`],
      ['za 03-10-2026', enter],
      ['zo 04-10-2026', enter],
      ['ma 05-10-2026', `1:30${enter}`],
      ['di 06-10-2026', `.${enter}`],
      ['Klopt het zo?', enter],
    ),
  );
  const said = stripVTControlCharacters(stderr);
  expect({ code, said }).toMatchObject({ code: 0 });
  expect(said).toMatch(/1: 2 .*2: \. .*3: \. .*4: \. +2\n/);
  expect(said).toMatch(/5: 1,5 .* 1,5\n/);
  const { lines, month, agreementId } = await declared(stdout + stderr);
  expect([agreementId, month, lines.map(({ date, minutes }) => [date, minutes])]).toEqual([
    'Z0000003',
    '2026-10',
    [
      ['2026-10-01', 120],
      ['2026-10-05', 90],
    ],
  ]);
});

// A copy of last month, with a day changed.
promised('filledInBefore', async () => {
  const { items } = await (
    await portal.client('organisation')
  ).declarations.list({ agreementId: 'Z0000001', month: '2026-09' });
  expect(items).toHaveLength(1);
  const copy = ['declaration', 'create', '--agreement', 'Z0000001', '--month', '2026-10', '--copy-last-month'];
  const { code, stdout, stderr } = await portal.as('organisation', ['declaration', 'withdraw', 'D0000005', '--yes']);
  expect({ code, stdout, stderr }).toMatchObject({ code: 0 });
  const copied = await portal.as('organisation', [...copy, '--line', '2026-10-06 3 individual-guidance', '-o', 'json']);
  expect(copied).toMatchObject({ code: 0, stderr: expect.stringContaining('D0000001') });
  const { lines } = JSON.parse(copied.stdout) as Declaration;
  // September began on a Tuesday: the first one is 6 October, the fifth is not there.
  expect(lines.filter(({ date }) => date === '2026-10-06').map(({ minutes }) => minutes)).toEqual([180]);
  expect(lines.map(({ date }) => date)).toContain('2026-10-07');
  expect(lines).toHaveLength(12);
});

test('without a terminal nothing is asked, and a month that is not there is no copy', async () => {
  const create = ['declaration', 'create', '--agreement', 'Z0000003'];
  expect(await portal.as('holder', create)).toMatchObject({ code: 2, stderr: expect.stringContaining('--line') });
  const none = await portal.as('holder', [...create, '--month', '2026-03', '--copy-last-month']);
  expect(none).toMatchObject({ code: 4, stderr: expect.stringContaining('Z0000003') });
});
