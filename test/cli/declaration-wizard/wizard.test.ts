import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { ctrlC, down, enter, typist, type Turn } from '../agreement-wizard/support/typist.ts';
import { usePortal } from '../support/portal.ts';
import { dataDir } from '../support/run.ts';

const portal = usePortal();
const create = ['declaration', 'create', '--lang', 'nl'];
const first = [...create, '--agreement', 'Z0000003', '--month', '2026-10'];

test('a declaration is filled in day by day, kept when somebody stops, and taken up at its question', async () => {
  const folder = dataDir();
  const at = (argv: readonly string[], ...turns: readonly Turn[]) =>
    portal.as('holder', argv, { ...typist(...turns), env: { PGB_DATA_DIR: folder } });

  const stopped = await at(first, ['do 01-10-2026', `2${enter}`], ['vr 02-10-2026', `1,5${enter}`], ['za 03', ctrlC]);
  expect(stopped.code).toBe(130);
  expect(stripVTControlCharacters(stopped.stderr)).toMatch(/bij Z0000003 is bewaard\s+op deze computer/);
  const [kept = ''] = readdirSync(join(folder, 'entries'));
  const file = join(folder, 'entries', kept);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, 'utf8')).not.toMatch(/Proefpersoon|Voorbeeld|NL\d\d|\b\d{9}\b/);

  const told = await at(
    create,
    [/Z0000003, .*2 dagen ingevuld/, enter],
    ['za 03-10-2026', `.${enter}`],
    ['Klopt het zo?', enter],
  );
  const said = stripVTControlCharacters(told.stderr).replaceAll(/\s+/g, ' ');
  expect({ code: told.code, said }).toMatchObject({ code: 0 });
  expect(said).toContain('2: 1,5');
  expect(said).toMatch(/: 3,5 uur/);
  expect(said).toMatch(/Deze declaratie kost het budget € [\d.,]+; daarna is er nog € [\d.,]+ over\./);
  // What it costs was shown: it is not asked twice.
  expect(said).not.toContain('Indienen? (');
  expect(readdirSync(join(folder, 'entries'))).toEqual([]);
  const client = await portal.client('holder');
  const { items } = await client.declarations.list({ agreementId: 'Z0000003', month: '2026-10' });
  expect(items).toMatchObject([{ minutes: 210 }]);
});

test('what is thrown away, or is of another agreement or person, is not taken up', async () => {
  const folder = dataDir();
  const env = { PGB_DATA_DIR: folder };
  const september = [...first.slice(0, -1), '2026-09'];
  await portal.as('holder', september, { ...typist(['di 01-09', `1${enter}`], ['wo 02-09', ctrlC]), env });
  expect(readdirSync(join(folder, 'entries'))).toHaveLength(1);
  const other = await portal.as('carer', create, { ...typist(['Over welke maand', ctrlC]), env });
  expect(stripVTControlCharacters(other.stderr)).toContain('Er is niets bewaard.');
  const gone = await portal.as('holder', create, {
    ...typist(
      ['U was nog bezig', enter],
      ['wo 02-09', `.${enter}`],
      ['Klopt het zo?', `${down}${down}${down}${enter}`],
    ),
    env,
  });
  expect(gone.code).toBe(130);
  expect(readdirSync(join(folder, 'entries'))).toEqual([]);
});
