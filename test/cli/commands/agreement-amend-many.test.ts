import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { usePortal } from '../support/portal.ts';
import type { Result } from '../support/run.ts';

const portal = usePortal();
const folder = mkdtempSync(join(tmpdir(), 'pgb-amend-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(line: string, persona: Parameters<typeof portal.as>[0] = 'representative'): Promise<Result> {
  return portal.as(persona, line.split(' '), { env: { PGB_DATA_DIR: folder } });
}

function amendAll(flags: string): Promise<Result> {
  return run(`agreement amend --all --from 2026-12-01 --output-dir ${folder} ${flags}`);
}

function documentOf({ stdout }: Result) {
  return JSON.parse(stdout);
}

async function waiting(): Promise<string[]> {
  const { items } = documentOf(await run('agreement list --waits-for sign-amendment -o json'));
  return items.map(({ id }: { id: string }) => id);
}

function csvOf(...lines: string[]): string {
  const path = join(folder, 'rates.csv');
  writeFileSync(path, `${lines.join('\r\n')}\r\n`);
  return path;
}

describe('all agreements at once', () => {
  test('are shown with their cost by award, and asked first', async () => {
    const dry = await amendAll('--raise 3% --dry-run -o json');
    expect(dry.code).toBe(0);
    const document = documentOf(dry);
    expect(document).toMatchObject({ kind: 'amendments', dryRun: true, lines: 4, accepted: 4, amendments: 4 });
    const shared = document.budgets.find(({ awardId }: { awardId: string }) => awardId === 'T0000002');
    expect(shared).toMatchObject({ agreements: 2 });
    expect(shared.extraCents).toBeGreaterThan(0);
    expect(shared.leftAfterCents).toBe(shared.leftCents - shared.extraCents);
    const table = await amendAll('--raise 3% --dry-run --lang nl');
    expect(table.stdout).toMatch(/Per toekenning[^]*Extra kosten/);
    expect(table.stderr).toContain('niets gewijzigd');
    // What begins in a month to come takes nothing back of what was paid, and that is said.
    expect(document.payEffect).toEqual({ claimedBackCents: 0, cancelledCents: 0, payableCents: 0 });
    expect(table.stderr.replaceAll(/\s+/g, ' ')).toContain('verandert tot nu toe niets');
    const unsure = await amendAll('--raise 3%');
    expect(unsure).toMatchObject({ code: 2, stderr: expect.stringContaining('--yes') });
    expect(await waiting()).toEqual([]);
  });

  test('are amended only after a yes to what it costs', async () => {
    let asked = '';
    const answering = (answer: string) =>
      portal.as(
        'representative',
        `agreement amend --all --provider V0000002 --raise 1% --from 2026-12-01 --output-dir ${folder}`.split(' '),
        {
          env: { PGB_DATA_DIR: folder, NO_COLOR: '1' },
          tty: true,
          width: 120,
          onWrite: (text, { type }) => {
            if (!text.includes('(y/N)') || asked === text) return;
            asked = text;
            type(`${answer}\r`);
          },
        },
      );
    const refused = await answering('n');
    expect(asked).toMatch(/Share 2 amendments\? Together €\d+\.\d\d extra/);
    expect(refused.code).not.toBe(0);
    expect(await waiting()).toEqual([]);
    asked = '';
    const agreed = await answering('y');
    expect(agreed).toMatchObject({ code: 0, stderr: expect.stringContaining('agreement sign --all-amendments') });
    expect(await waiting()).toHaveLength(2);
    for (const id of await waiting()) {
      await run(`agreement reopen ${id} --yes`);
      await run(`agreement discard ${id} --yes`);
    }
    expect(await waiting()).toEqual([]);
  });

  test('get only the rate of care that they agreed on', async () => {
    const { stdout } = await amendAll('--rate household-help=hour:21 --raise 0% --dry-run -o json');
    const document = JSON.parse(stdout);
    const rows = readFileSync(document.file, 'utf8').trim().split('\r\n');
    expect(rows[0]).toBe('zorgovereenkomst;ingangsdatum;verhoging;zorgfunctie;eenheid;tarief;storting');
    // Nobody of this representative has household help, and nobody gets it.
    expect(rows.slice(1).every((row) => row.endsWith(';;;;'))).toBe(true);
    const nothing = await amendAll('--rate household-help=hour:21 --yes');
    expect(nothing).toMatchObject({ code: 2, stderr: expect.stringContaining('nothing to amend') });
  });

  test('are amended, signed and sent in; the same again changes nothing', async () => {
    const first = await amendAll('--raise 3% --law Wlz --yes -o json');
    expect(documentOf(first)).toMatchObject({ complete: true, lines: 4, accepted: 4, rejected: 0 });
    expect(await waiting()).toHaveLength(4);
    expect(documentOf(await amendAll('--raise 3% --yes -o json'))).toMatchObject({ accepted: 0, duplicates: 4 });
    const other = await amendAll('--raise 4% --yes');
    expect(other).toMatchObject({ code: 5, stdout: expect.stringContaining('AMENDMENT_OPEN') });
    expect(documentOf(await run('agreement sign --all-amendments --yes -o json')).results).toHaveLength(4);
    expect(await run('agreement submit --all-amendments --yes')).toMatchObject({ code: 0 });
    const approved = await run('office agreement assess --all-amendments --decision approve --yes', 'assessor');
    expect(approved).toMatchObject({ code: 0, stderr: expect.stringContaining('Approved: 4') });
    expect(documentOf(await amendAll('--raise 3% --yes -o json'))).toMatchObject({ accepted: 0, duplicates: 4 });
  });
});

describe('a file', () => {
  test('has an outcome for each line', async () => {
    const path = csvOf(
      'zorgovereenkomst;ingangsdatum;verhoging;zorgfunctie;eenheid;tarief',
      'Z0000004;2027-03-01;2,5;;;',
      'Z0000999;2027-03-01;2,5;;;',
      'Z0000005;2027-03-01;veel;;;',
      'Z0000006;2026-12-01;;individual-guidance;uur;70,25',
      'Z0000006;2026-12-01;;personal-care;uur;60,00',
      'Z0000007;2026-12-01;;individual-guidance;uur;70,25',
      'Z0000007;2026-12-01;1;individual-guidance;uur;70,25',
    );
    const result = await run(`agreement amend --csv ${path} --yes -o json`);
    expect(result.code).toBe(5);
    const { findings, accepted, rejected, held, amendments } = documentOf(result);
    expect({ accepted, rejected, held, amendments }).toEqual({ accepted: 2, rejected: 4, held: 1, amendments: 1 });
    const codes = findings.map(
      ({ code, first }: { code: string; first: { line: number; column: string | null }[] }) => [
        code,
        first[0]!.line,
        first[0]!.column,
      ],
    );
    expect(codes).toEqual(
      expect.arrayContaining([
        ['RECORD_NOT_FOUND', 3, 'zorgovereenkomst'],
        ['CELL_NUMBER', 4, 'verhoging'],
        ['AGREEMENT_DIFFERS', 8, 'verhoging'],
      ]),
    );
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['rates.accepted.csv', 'rates.rejected.csv']));
    expect(readFileSync(join(folder, 'rates.rejected.csv'), 'utf8')).toContain('Z0000999');
  });

  test.each([
    'agreement amend',
    'agreement amend Z0000004 --all --raise 3%',
    'agreement amend Z0000004 --raise 3% --yes',
    'agreement amend --all --yes',
    'agreement amend --all --raise 3 --yes',
    'agreement amend --all --csv x.csv --yes',
    'agreement amend --all --indefinite --yes',
    'agreement amend --csv x.csv --raise 3% --yes',
  ])('%s is refused before anything is done', async (line) => {
    expect(await run(line)).toMatchObject({ code: 2 });
  });
});
