import { expect, test } from 'vitest';
import { importAmendments, type ImportOptions, type ImportSummary } from '../../src/import/index.ts';
import { desk, lines } from './support/agreements.ts';

const at = desk();

async function amend(text: string, options: Partial<ImportOptions> = {}): Promise<ImportSummary> {
  const { client, write, path } = at();
  const file = await write('raise.csv', text);
  return importAmendments({ path: file, client, jobs: path('jobs'), ...options }).summary();
}

const raise = ['zorgovereenkomst;ingangsdatum;verhoging', 'Z0000004;2026-12-01;3', 'Z0000005;2026-12-01;3', ''].join(
  '\n',
);

test('what was stopped goes on where it was, and amends nothing twice', async () => {
  const stopping = new AbortController();
  const { client, write, path } = at();
  const options = { path: await write('raise.csv', raise), client, jobs: path('jobs'), batchSize: 1, concurrency: 1 };
  const run = importAmendments({ ...options, drain: stopping.signal });
  for await (const { result } of run) {
    expect(result).toMatchObject({ outcome: 'created', agreementId: 'Z0000004', version: 2 });
    stopping.abort();
  }
  expect((await run.summary()).complete).toBe(false);
  const rest = await importAmendments(options).summary();
  expect(rest).toMatchObject({ complete: true, resumed: true });
  expect(lines(rest)).toEqual({ accepted: 2 });
  expect(lines(await amend(raise, { restart: true }))).toEqual({ duplicate: 2 });
  for (const id of ['Z0000004', 'Z0000005']) expect((await client.amendments.list(id)).items).toHaveLength(1);
});

test('a dry run counts the cost by award and shares nothing; after a stop it counts anew', async () => {
  const first = await amend(raise, { dryRun: true });
  const second = await amend(raise, { dryRun: true });
  expect(second.budgets).toEqual(first.budgets);
  expect(first.budgets).toMatchObject([{ awardId: 'T0000002', agreements: 2 }]);
  expect((await at().client.amendments.list('Z0000004')).items).toEqual([]);
});

test.each([
  ['verhoging', '3', 300],
  ['verhoging', '2,5%', 250],
  ['Verhoging', '1.25', 125],
  ['raise', '-1', -100],
  ['percentage', '3 %', 300],
])('under %s %s is %d hundredths', async (header, cell, basisPoints) => {
  const { client } = at();
  await amend(`zorgovereenkomst;ingangsdatum;${header}\nZ0000005;2026-12-01;${cell}\n`);
  const [begun] = (await client.amendments.list('Z0000005')).items;
  const { workArrangements } = await client.agreements.show('Z0000005');
  const { changes } = await client.amendments.show('Z0000005', String(begun!.version));
  const [rate] = workArrangements!.rates;
  expect(changes).toContainEqual(
    expect.objectContaining({ was: rate!.cents, becomes: Math.round((rate!.cents * (10_000 + basisPoints)) / 10_000) }),
  );
});

test('other terms go to the amendment as they stand in the file', async () => {
  const { client } = at();
  await amend(
    'zorgovereenkomst;ingangsdatum;uren_per_week;overige_afspraken;reiskosten_per_km\nZ0000005;1-12-2026;7:30;Thee om vier uur;0,21\n',
  );
  expect(await client.amendments.show('Z0000005', '2')).toMatchObject({
    from: '2026-12-01',
    workArrangements: { minutesPerWeek: 450, travelCentsPerKm: 21 },
    generalTerms: { otherTerms: 'Thee om vier uur' },
  });
});

test('a deposit that bears a part of a rate goes along with it', async () => {
  const { client } = at();
  const { workArrangements } = await client.agreements.show('Z0000005');
  const [{ careFunction, unit, cents } = { cents: 0 }] = workArrangements!.rates;
  const becomes = cents + 12_00;
  await amend(
    `zorgovereenkomst;ingangsdatum;zorgfunctie;eenheid;tarief;storting\nZ0000005;1-12-2026;${careFunction};${unit};${becomes / 100};12,00\n`,
  );
  const { changes } = await client.amendments.show('Z0000005', '2');
  const field = `workArrangements.rates.${careFunction}.${unit}`;
  expect(changes).toEqual([
    expect.objectContaining({ field, was: cents, becomes }),
    expect.objectContaining({ field: `${field}.depositCents`, was: null, becomes: 12_00 }),
  ]);
});

test.each([
  ['zorgovereenkomst;ingangsdatum', 'COLUMN_MISSING'],
  ['zorgovereenkomst;verhoging', 'COLUMN_MISSING'],
])('a file without what is needed is refused: %s', async (header) => {
  await expect(amend(`${header}\nZ0000005;3\n`)).rejects.toMatchObject({ problems: [{ code: 'COLUMN_MISSING' }] });
});
