import { expect, test } from 'vitest';
import { importDeclarations } from '../../src/import/index.ts';
import { PgbClient } from '../../src/index.ts';
import { careLine, csv, linesOf, none, workplace } from '../import/support/practice.ts';
import { spoiltWay } from './support/spoilt-way.ts';

const clients = 12;
const place = workplace(clients * Number(process.env['PGB_WAY_IMPORTS'] ?? 3));
// `npm run test:faults` takes another seed each time and imports more; `PGB_WAY_SEED` takes that of an earlier run.
const first = Number(process.env['PGB_WAY_SEED'] ?? 41);
const imports = Number(process.env['PGB_WAY_IMPORTS'] ?? 3);

test.each(Array.from({ length: imports }, (_, at) => at))(
  'an import over a way that spoils answers ends as one that nothing disturbed (%#)',
  async (at) => {
    const seed = first + at;
    const { portal, token, folder } = place();
    await using way = await spoiltWay(portal.url, seed, 45);
    const retries = { baseMilliseconds: 1, maxMilliseconds: 5, limit: 40, budget: 100_000 };
    await using client = new PgbClient({ portal: way.url, auth: token, retries });
    const numbers = Array.from({ length: clients }, (_, index) => at * clients + index + 1);
    const lines = numbers.flatMap((number) => [careLine(number, 1), careLine(number, 2)]);
    const path = await place().write(`${seed}.csv`, csv(...lines));
    const summary = await importDeclarations({ path, client, jobs: `${folder}/jobs-${seed}`, batchSize: 1 }).summary();

    expect({ seed, ...linesOf(summary) }).toEqual({ seed, ...none, accepted: lines.length });
    expect(Object.values(way.counts).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
    const all = await place().client.declarations.list({ month: '2026-10', limit: 500 }).toArray();
    const own = all.filter(({ agreementId }) => numbers.includes(Number(agreementId?.slice(1)) - 1000));
    expect(own.map(({ minutes }) => minutes)).toEqual(numbers.map(() => 180));
  },
);
