import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enter, typist, down, type Turn } from '../../agreement-wizard/support/typist.ts';
import { useRecorded } from '../../support/recorded.ts';
import { dataDir, run, type Given, type Result } from '../../support/run.ts';

const portal = useRecorded();
const env: Record<string, string> = { PGB_LANG: 'nl' };

/** One folder for all: what is saved in one test is found in the next. */
beforeAll(async () => {
  env['PGB_DATA_DIR'] = mkdtempSync(join(tmpdir(), 'pgb-columns-'));
  const { code } = await portal.as('organisation', ['declaration', 'snapshot'], { env });
  expect(code).toBe(0);
});
afterAll(() => rmSync(env['PGB_DATA_DIR'] ?? '', { recursive: true, force: true, maxRetries: 5 }));

const care = 'Z0000005;01-10-2026;1;dagdeel;61,50';
function check(header: string, argv: readonly string[] = [], given: Given = {}, line = care): Promise<Result> {
  const path = join(dataDir(), 'care.csv');
  writeFileSync(path, `${header}\n${line}\n`);
  const all = { ...env, PGB_PORTAL: portal.url, PGB_TOKEN: 'none', ...given.env };
  return run(['declaration', 'check', path, ...argv], { ...given, env: all });
}

function at(...turns: Turn[]): Given {
  return typist(...turns);
}

function said({ stderr }: Result): string {
  return stripVTControlCharacters(stderr).replaceAll(/\s+/g, ' ');
}

describe('columns with names of their own', () => {
  test('are named with flags, in Dutch or English', async () => {
    const flags = ['--map', 'zorgovereenkomst=ZO nr', '--map', 'date=Dag', '--map', 'aantal=Hoeveel'];
    expect((await check('ZO nr;Dag;Hoeveel;eenheid;tarief', flags)).code).toBe(0);
  });

  test('that nobody named are told, with the flag that names them', async () => {
    const result = await check('zorgovereenkomt;Dag;aantal;eenheid;tarief');
    expect(result.code).toBe(2);
    expect(said(result)).toContain('Bij "zorgovereenkomt": bedoelde u "zorgovereenkomst"?');
    expect(said(result)).toContain('--map "zorgovereenkomst=zorgovereenkomt" --map "datum=…"');
  });

  test('that look like another are not passed over in silence', async () => {
    const result = await check('zorgovereenkomst;datum;aantal;eenheid;tarrief');
    expect(result.code).toBe(2);
    expect(said(result)).toContain('Is het "tarief", zeg dat dan: --map "tarief=tarrief"');
    expect(said(result)).toContain('--ignore-column "tarrief"');
    const note = await check('zorgovereenkomst;datum;aantal;eenheid;opmerkin', [], {}, care.replace('61,50', 'rustig'));
    expect([note.code, said(note)]).toEqual([0, expect.stringContaining('--map "opmerking=opmerkin"')]);
    expect(said(note)).toContain('Kolommen die niet gelezen worden: opmerkin');
  });

  test('that are left out by name are left out, also in a saved mapping', async () => {
    const header = 'zorgovereenkomst;datum;aantal;eenheid;tarrief';
    const flags = ['--ignore-column', 'tarrief', '--save-mapping', 'zonder'];
    expect((await check(header, flags)).code).toBe(0);
    expect((await check(header, ['--mapping', 'zonder'])).code).toBe(0);
    const listed = await run(['import', 'mapping', 'list', '-o', 'json'], { env });
    expect(listed.stdout).toContain('--ignore-column tarrief');
    await run(['import', 'mapping', 'remove', 'zonder'], { env });
  });

  test('that are named and are not there are an error', async () => {
    const result = await check('zorgovereenkomst;datum;aantal;eenheid;tarief', ['--map', 'kenmerk=Ons nummer']);
    expect([result.code, said(result)]).toEqual([2, expect.stringContaining('"Ons nummer", die u voor "kenmerk"')]);
  });

  test.each([
    ['datum', 'een kolom en de naam'],
    ['dag=Dag', 'een kolom en de naam'],
    ['datum=', 'een kolom en de naam'],
  ])('are not named by %s', async (typed, expected) => {
    const result = await check('zorgovereenkomst;datum;aantal', ['--map', typed]);
    expect([result.code, said(result)]).toEqual([2, expect.stringContaining(expected)]);
  });

  test('are named once', async () => {
    const flags = ['--map', 'datum=Dag', '--map', 'date=Datum'];
    const result = await check('zorgovereenkomst;Dag;aantal;eenheid;Datum', flags);
    expect([result.code, said(result)]).toEqual([2, expect.stringContaining('--map "date=Datum"')]);
  });
});

describe('a mapping', () => {
  const strange = 'ZO nr;Dag;Hoeveel;eenheid;tarief';
  const flags = ['--map', 'zorgovereenkomst=ZO nr', '--map', 'datum=Dag', '--map', 'aantal=Hoeveel'];

  test('is saved, used, listed and removed', async () => {
    expect(said(await check(strange, [...flags, '--save-mapping', 'ecd']))).toContain('--mapping ecd');
    expect((await check(strange, ['--mapping', 'ecd'])).code).toBe(0);
    const without = await check(strange);
    expect([without.code, said(without)]).toEqual([2, expect.stringContaining('--mapping ecd')]);
    const listed = await run(['import', 'mapping', 'list', '-o', 'json'], { env });
    expect(JSON.parse(listed.stdout)).toEqual({
      items: [{ mapping: 'ecd', columns: ['zorgovereenkomst=ZO nr', 'datum=Dag', 'aantal=Hoeveel'] }],
      nextCursor: null,
    });
    expect((await run(['import', 'kolomindeling', 'remove', 'ecd'], { env })).code).toBe(0);
    const gone = await check(strange, ['--mapping', 'ecd']);
    expect([gone.code, said(gone)]).toEqual([4, expect.stringContaining('pgb import mapping list')]);
  });

  test('is changed by a flag for one time', async () => {
    await check(strange, [...flags, '--save-mapping', 'ecd']);
    const other = await check('ZO nr;Datum zorg;Hoeveel;eenheid;tarief', [
      '--mapping',
      'ecd',
      '--map',
      'datum=Datum zorg',
    ]);
    expect(other.code).toBe(0);
    expect((await run(['import', 'mapping', 'remove', 'eco'], { env })).stderr).toContain('Bedoelde u ecd?');
    await run(['import', 'mapping', 'remove', 'ecd'], { env });
  });

  test('is asked for in a terminal, saved under a name, and offered the next time', async () => {
    const asked = await check(
      strange,
      [],
      at(
        ['Welke kolom is "zorgovereenkomst"', enter],
        ['Welke kolom is "datum"', enter],
        ['Welke kolom is "aantal"', enter],
        ['Onder welke naam bewaren', `gevraagd${enter}`],
      ),
    );
    expect([asked.code, said(asked)]).toEqual([0, expect.stringContaining('--mapping gevraagd')]);
    const settings = JSON.parse(readFileSync(join(env['PGB_DATA_DIR'] ?? '', 'config.json'), 'utf8')) as object;
    expect(settings).toMatchObject({
      mappings: { gevraagd: { agreement: 'ZO nr', date: 'Dag', quantity: 'Hoeveel' } },
    });
    const again = await check(strange, [], at(['Past bij de kolomindeling "gevraagd"', enter]));
    expect(again.code).toBe(0);
    await run(['import', 'mapping', 'remove', 'gevraagd'], { env });
  });

  test('that is not wanted is not saved, and what is no column stays one', async () => {
    const header = 'zorgovereenkomst;datum;aantal;eenheid;tarrief';
    const result = await check(
      header,
      [],
      at(
        ['De kolom "tarrief" is onbekend', `n${enter}`],
        ['De kolom "tarrief" lijkt op', `${down.repeat(7)}${enter}`],
        ['Onder welke naam', enter],
      ),
    );
    expect([result.code, said(result)]).toEqual([0, expect.not.stringContaining('wordt niet gelezen')]);
    const yes = await check(header, [], at(['De kolom "tarrief" is onbekend', enter], ['Onder welke naam', enter]));
    expect(said(yes)).not.toContain('wordt niet gelezen');
    expect((await run(['import', 'mapping', 'list', '-o', 'json'], { env })).stdout).toContain('"items": []');
  });

  test('without any of the headers is told as it is without a terminal', async () => {
    const none = `${down}${down}${down}${down}${down}${enter}`;
    const result = await check('zorgovereenkomst;a;aantal;b;c', [], at(['Welke kolom is "datum"', none]));
    expect([result.code, said(result)]).toEqual([2, expect.stringContaining('--map "datum=…"')]);
  });
});
