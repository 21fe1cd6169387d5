import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { usePortal } from '../support/portal.ts';

const portal = usePortal();
const header = 'budgethouder;ingangsdatum;wet;einddatum;bedrag;zorgfunctie;bedrag_zorgfunctie';

function fileOf(...lines: readonly string[]): { path: string; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'pgb-awards-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'awards.csv');
  writeFileSync(path, `${[header, ...lines].join('\r\n')}\r\n`);
  return { path, folder };
}

async function imported({ path, folder }: ReturnType<typeof fileOf>, ...more: string[]) {
  const line = ['office', 'award', 'import', path, '--output-dir', folder, '-o', 'json', ...more];
  const { code, stdout } = await portal.as('assessor', line);
  return { code, document: JSON.parse(stdout) };
}

test('an office enters awards from a file, and the same file again enters nothing', async () => {
  const client = await portal.client('assessor');
  const before = (await client.awards.list({ validOn: '2033-05-01' }).toArray()).length;
  const file = fileOf(
    'A0000817;01-01-2033;Wlz;31-12-2033;45.000,00;vervoer;',
    'A0000817;01-01-2033;wlz;31-12-2033;45.000,00;persoonlijke verzorging;',
  );
  const tried = await imported(file, '--dry-run');
  expect(tried).toMatchObject({ code: 0, document: { kind: 'awards', awards: 1, lines: 2, dryRun: true } });
  expect(await client.awards.list({ validOn: '2033-05-01' }).toArray()).toHaveLength(before);
  expect(await imported(file)).toMatchObject({ code: 0, document: { awards: 1, accepted: 2, rejected: 0 } });
  const [entered] = await client.awards.list({ validOn: '2033-05-01' }).toArray();
  expect(entered).toMatchObject({
    careFunctions: ['transport', 'personal-care'],
    start: '2033-01-01',
    end: '2033-12-31',
    amountCents: 45_000_00,
  });
  expect(await imported(file, '--restart')).toMatchObject({ document: { awards: 0, duplicates: 2 } });
});

test('a line that is wrong holds what belongs with it, and tells what the portal has against it', async () => {
  const file = fileOf(
    'A0000817;01-01-2034;Wlz;31-12-2034;45.000,00;vervoer;',
    'A0000817;01-01-2034;Wlz;31-12-2034;45.000,00;wandelen;',
    'A0000817;01-01-2035;Wlz;31-12-2035;900,00;vervoer;900,00',
    'A0000817;01-01-2036;Wlz;31-12-2036;900,00;vervoer;',
    'A0000817;01-01-2036;Wlz;31-12-2036;901,00;verpleging;',
  );
  const { code, document } = await imported(file);
  expect(code).not.toBe(0);
  expect(document).toMatchObject({ awards: 0 });
  const codes = document.findings.map(({ code: found }: { code: string }) => found).toSorted();
  expect(codes).toEqual(['AGREEMENT_DIFFERS', 'CELL_WORD', 'FUNCTION_BUDGETS_NOT_UNDER_LAW']);
});

async function representativesOf(award: string): Promise<number> {
  const { stdout } = await portal.as('assessor', ['award', 'representative', 'list', award, '-o', 'json']);
  return JSON.parse(stdout).items.length;
}

test('who was on the award before is on the next one, unless the office says otherwise, in a file or in a command', async () => {
  const client = await portal.client('assessor');
  const before = await client.awards.list({ budgetHolderId: 'A0000818' }).toArray();
  const acting = Math.max(...(await Promise.all(before.map(({ id }) => representativesOf(id)))));
  expect(acting).toBeGreaterThan(0);
  const line = 'A0000818;01-01-2027;Wlz;31-12-2027;9.000,00;transport;';
  const other = 'A0000818;01-02-2027;Wlz;30-11-2027;9.000,00;household-help;';
  const file = fileOf(`${line};ja`, `${other};nee`);
  writeFileSync(file.path, [`${header};vertegenwoordigers_overnemen`, `${line};ja`, `${other};nee`, ''].join('\r\n'));
  expect(await imported(file)).toMatchObject({ code: 0, document: { awards: 2 } });
  const entered = await client.awards.list({ budgetHolderId: 'A0000818', validOn: '2027-05-01' }).toArray();
  const found = await Promise.all(
    entered.map(async ({ id, careFunctions }) => [careFunctions[0], await representativesOf(id)]),
  );
  expect(Object.fromEntries(found)).toEqual({ transport: acting, 'household-help': 0 });
  const terms = '--law Wlz --care-function transport --start 2028-01-01 --end 2028-12-31 --amount 9000'.split(' ');
  const create = ['office', 'award', 'create', '--holder', 'A0000818', ...terms, '--no-representatives'];
  const { code, stdout, stderr } = await portal.as('assessor', create);
  expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('no representative') });
  expect(await representativesOf(stdout.trim())).toBe(0);
});
