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
