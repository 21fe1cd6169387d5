import { describe, expect, test } from 'vitest';
import { width } from '../../../../src/cli/terminal/width.ts';
import { declarationDetails, declarationList } from '../../../../src/cli/view/declaration.ts';
import { declaration, pages, wholeDeclaration } from '../../support/fixtures.ts';
import { screen } from '../../support/output.ts';

const paid = { status: 'paid', minutes: 60, totalCents: 65_00 } as const;
const others = {
  budgetHolder: { id: 'A0000818', name: 'Naam van de andere budgethouder' },
  careProvider: { id: 'V0000002', name: 'Naam van de andere zorginstelling' },
};
const rows = [declaration(5), declaration(7, { ...paid, ...others })];
const ofOneHolder = [declaration(5), declaration(7, { ...paid, careProvider: others.careProvider })];

describe('a list', () => {
  test('in a terminal of 120 columns', async () => {
    const { out, stdout } = await screen(120);
    await out.list(declarationList, pages(rows), false);
    expect(stdout()).toMatchInlineSnapshot(`
      "[1mNummer[22m    [1mStatus[22m           [1mMaand[22m         [1mNaam budgeth…[22m  [1mNaam zorgverl…[22m  [1mUren[22m      [1mBedrag[22m  [1mIngediend[22m         [1mOvereenkomst[22m
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
      D0000005  [33mter beoordeling[39m  oktober 2026  Naam van de…   Naam van de z…   7,5  € 1.234,56  02-11-2026 12:00  Z0000001
      D0000007  [32muitbetaald[39m       oktober 2026  Naam van de…   Naam van de a…     1     € 65,00  02-11-2026 12:00  Z0000001
      "
    `);
  });

  test('in a terminal of 80 columns: names are cut, then the least important columns go, and that is said', async () => {
    const { out, stdout, stderr } = await screen(80);
    await out.list(declarationList, pages(rows), false);
    expect(stdout()).toMatchInlineSnapshot(`
      "[1mNummer[22m    [1mStatus[22m           [1mMaand[22m         [1mNaam budget…[22m  [1mNaam zorgver…[22m      [1mBedrag[22m
      ────────────────────────────────────────────────────────────────────────────────
      D0000005  [33mter beoordeling[39m  oktober 2026  Naam van de…  Naam van de…   € 1.234,56
      D0000007  [32muitbetaald[39m       oktober 2026  Naam van de…  Naam van de…      € 65,00
      "
    `);
    expect(stderr()).toMatchInlineSnapshot(`
      "[2mIn elke regel hetzelfde: Soort geleverde zorg.[22m
      [2mPast niet op het scherm: Uren, Ingediend, Overeenkomst. Kies met --fields, of -o
      json.[22m
      "
    `);
  });

  test('a name that is the same in every row goes first, and that is said below the table', async () => {
    const { out, stdout, stderr } = await screen(130, {}, { env: { NO_COLOR: '1' } });
    await out.list(declarationList, pages(ofOneHolder), false);
    expect(stdout()).not.toContain('budgethouder');
    expect(stdout()).toContain('Naam van de andere zorginstelling');
    expect(stderr()).toBe(
      'In elke regel hetzelfde: Naam budgethouder Naam van de budgethouder, Soort geleverde zorg.\n',
    );
  });

  test('what is left out for want of room is told apart from what is the same', async () => {
    const { out, stderr } = await screen(80, {}, { env: { NO_COLOR: '1' } });
    await out.list(declarationList, pages(ofOneHolder), false);
    expect(stderr()).toMatchInlineSnapshot(`
      "In elke regel hetzelfde: Naam budgethouder Naam van de budgethouder, Soort
      geleverde zorg.
      Past niet op het scherm: Ingediend, Overeenkomst. Kies met --fields, of -o json.
      "
    `);
  });

  test('a name that is the same in every row stays where there is room, and where it was asked for', async () => {
    const wide = await screen(200);
    await wide.out.list(declarationList, pages(ofOneHolder), false);
    expect(wide.stdout()).toContain('Naam van de budgethouder');
    const asked = await screen(30, { fields: 'id,budgetHolder.name' });
    await asked.out.list(declarationList, pages(ofOneHolder), false);
    expect(asked.stdout()).toContain('Naam van');
  });

  test('in more rows than a screenful what is the same stays: what comes after may differ', async () => {
    const { out, stdout } = await screen(130, {}, { env: { NO_COLOR: '1' } });
    const many = [...Array.from({ length: 250 }, (_, index) => declaration(index)), declaration(250, others)];
    await out.list(declarationList, pages(many), false);
    expect(stdout()).toContain('Naam van de andere');
  });

  test('in English', async () => {
    const { out, stdout } = await screen(80, {}, { language: 'en' });
    await out.list(declarationList, pages(rows), false);
    expect(stdout()).toMatchInlineSnapshot(`
      "[1mNumber[22m    [1mStatus[22m            [1mMonth[22m         [1mName of hol…[22m  [1mName of prov…[22m     [1mAmount[22m
      ────────────────────────────────────────────────────────────────────────────────
      D0000005  [33mawaiting budget…[39m  October 2026  Naam van de…  Naam van de…   €1,234.56
      D0000007  [32mpaid[39m              October 2026  Naam van de…  Naam van de…      €65.00
      "
    `);
  });

  test('in a pipe: all columns, nothing cut, no lines, no colour', async () => {
    const { out, stdout } = await screen(undefined);
    await out.list(declarationList, pages(rows), false);
    expect(stdout()).toMatchInlineSnapshot(`
      "Nummer    Status           Maand         Naam budgethouder                Naam zorgverlener                  Uren      Bedrag  Soort           Ingediend         Overeenkomst
      D0000005  ter beoordeling  oktober 2026  Naam van de budgethouder         Naam van de zorginstelling          7,5  € 1.234,56  geleverde zorg  02-11-2026 12:00  Z0000001
      D0000007  uitbetaald       oktober 2026  Naam van de andere budgethouder  Naam van de andere zorginstelling     1     € 65,00  geleverde zorg  02-11-2026 12:00  Z0000001
      "
    `);
  });

  test('on a console with no more than ASCII', async () => {
    const { out, stdout } = await screen(75, {}, { env: { TERM: 'dumb' } });
    await out.list(declarationList, pages(rows), false);
    expect(stdout()).toContain('...');
    expect(stdout()).not.toMatch(/[─…]/);
  });

  test('for a screen reader: each value with its name, nothing drawn', async () => {
    const { out, stdout } = await screen(80, { accessible: true });
    await out.list(declarationList, pages(rows), false);
    expect(stdout()).toMatchInlineSnapshot(`
      "Nummer: D0000005
      Status: ter beoordeling
      Maand: oktober 2026
      Naam budgethouder: Naam van de budgethouder
      Naam zorgverlener: Naam van de zorginstelling
      Uren: 7,5
      Bedrag: € 1.234,56
      Aantal opmerkingen: 0
      Soort: geleverde zorg
      Ingediend: 02-11-2026 12:00
      Overeenkomst: Z0000001

      Nummer: D0000007
      Status: uitbetaald
      Maand: oktober 2026
      Naam budgethouder: Naam van de andere budgethouder
      Naam zorgverlener: Naam van de andere zorginstelling
      Uren: 1
      Bedrag: € 65,00
      Aantal opmerkingen: 0
      Soort: geleverde zorg
      Ingediend: 02-11-2026 12:00
      Overeenkomst: Z0000001
      "
    `);
    // Lines, blocks and braille are read aloud or felt one by one.
    expect(stdout()).not.toMatch(/[\u2500-\u259f\u2800-\u28ff…\u001b]/);
  });

  test.each([
    ['colour in a terminal', 100, {}, true],
    ['none where NO_COLOR says so', 100, { NO_COLOR: '1' }, false],
    ['none in a pipe', undefined, {}, false],
    ['in a pipe when it is forced', undefined, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    ['none when that is forced', 100, { FORCE_COLOR: '0' }, false],
  ])('%s', async (_, columns, env, coloured) => {
    const { out, stdout } = await screen(columns, {}, { env });
    await out.list(declarationList, pages(rows), false);
    expect(stdout().includes('\u001b[')).toBe(coloured);
  });

  test('COLUMNS counts when the terminal does not tell its width', async () => {
    const { out, stdout } = await screen(0, {}, { env: { COLUMNS: '70', NO_COLOR: '1' } });
    await out.list(declarationList, pages(rows), false);
    expect(Math.max(...stdout().split('\n').map(width))).toBeLessThanOrEqual(70);
  });

  test.each([60, 80, 120, 200])(
    'never wider than a terminal of %i columns, with few rows and with many',
    async (columns) => {
      for (const count of [3, 450]) {
        const { out, stdout } = await screen(columns, {}, { env: { NO_COLOR: '1' } });
        await out.list(
          declarationList,
          pages(Array.from({ length: count }, (_, index) => declaration(index + 1))),
          true,
        );
        const lines = stdout().split('\n');
        expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(columns);
        expect(lines.filter((line) => line.includes('€ 1.234,56'))).toHaveLength(count);
      }
    },
  );

  test('chosen fields are all there, in the order that was asked for', async () => {
    const { out, stdout } = await screen(40, { fields: 'totalCents,id,reference' });
    await out.list(declarationList, pages(rows), false);
    expect(stdout()).toMatchInlineSnapshot(`
      "    [1mBedrag[22m  [1mNummer[22m    [1mKenmerk[22m
      ───────────────────────────────
      € 1.234,56  D0000005  2026-10-5
         € 65,00  D0000007  2026-10-7
      "
    `);
  });

  test('nothing found is said to people and is an empty list for programs', async () => {
    const people = await screen(80);
    await people.out.list(declarationList, pages([]), false);
    expect([people.stdout(), people.stderr()]).toEqual(['', 'Niets gevonden.\n']);
    const program = await screen(80, { output: 'json' });
    await program.out.list(declarationList, pages([]), false);
    expect([JSON.parse(program.stdout()), program.stderr()]).toEqual([{ items: [], nextCursor: null }, '']);
  });

  test('a page that is not the last says how to see more', async () => {
    const { out, stderr } = await screen(120, {}, { env: { NO_COLOR: '1' } });
    await out.list(declarationList, pages(rows, 'next'), false);
    expect(stderr()).toMatch(/Dit zijn de eerste 2. Alle: --all, verder: --cursor\n$/);
  });
});

describe('one record', () => {
  test('with its lines below it', async () => {
    const { out, stdout } = await screen(100, {}, { env: { NO_COLOR: '1' } });
    await out.record(declarationDetails, wholeDeclaration);
    expect(stdout()).toMatchInlineSnapshot(`
      "Nummer             D0000005
      Status             ter beoordeling
      Maand              oktober 2026
      Naam budgethouder  Naam van de budgethouder
      Naam zorgverlener  Naam van de zorginstelling
      Uren               7,5
      Bedrag             € 1.234,56
      Budgethouder       A0000817
      Zorgverlener       V0000001
      Overeenkomst       Z0000001
      Soort              geleverde zorg
      Kenmerk            2026-10-5
      Factuurnummer      2026-0042
      Factuurdatum       01-11-2026
      Regels             2
      Ingediend          02-11-2026 12:00
      Ingediend door     zorgverlener
      Nu mogelijk        pgb declaration approve D0000005
                         pgb declaration reject D0000005 --reason "..."

      Regels
      Regel  Datum       Zorgfunctie              Eenheid  Uren  Aantal   Tarief    Bedrag
      ────────────────────────────────────────────────────────────────────────────────────
          1  01-10-2026  persoonlijke verzorging  uur       7,5          € 65,00  € 487,50
          2  02-10-2026  begeleiding groep        dagdeel             3  € 60,00  € 180,00
      "
    `);
  });

  test.each([
    [40, '\n  ', '\n  '],
    [80, '  ', '\n             '],
    [undefined, '  ', '\n             '],
  ])('on %s columns a command that is possible now is never broken', async (columns, first, next) => {
    const { out, stdout } = await screen(columns, { fields: 'id,nextOperations' }, { env: { NO_COLOR: '1' } });
    await out.record(declarationDetails, wholeDeclaration);
    const one = 'pgb declaration approve D0000005';
    const other = 'pgb declaration reject D0000005 --reason "..."';
    expect(stdout()).toBe(`Nummer       D0000005\nNu mogelijk${first}${one}${next}${other}\n`);
  });

  test('a long text goes on below itself', async () => {
    const { out, stdout } = await screen(60, { fields: 'id,rejectionReason' }, { env: { NO_COLOR: '1' } });
    const rejectionReason = 'De uren van de derde week kloppen niet met het rooster dat we samen hebben gemaakt.';
    await out.record(declarationDetails, { ...wholeDeclaration, rejectionReason });
    expect(stdout()).toMatchInlineSnapshot(`
      "Nummer           D0000005
      Reden afkeuring  De uren van de derde week kloppen niet met
                       het rooster dat we samen hebben gemaakt.
      "
    `);
  });

  test('as CSV one line, for Excel with a byte order mark', async () => {
    const { out, stdout } = await screen(undefined, {
      output: 'csv',
      fields: 'id,minutes,totalCents,submittedAt',
      bom: true,
    });
    await out.record(declarationDetails, wholeDeclaration);
    expect(stdout()).toBe('\ufeffid;hours;totalEuros;submittedAt\r\nD0000005;7,5;1234,56;02-11-2026 12:00\r\n');
  });
});
