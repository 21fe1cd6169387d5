import { expect, test } from 'vitest';
import { importDeclarations, type ImportOptions } from '../../../src/import/index.ts';
import { PgbClient } from '../../../src/index.ts';
import { careLine, csv, linesOf, none, workplace } from '../support/practice.ts';
import { watchedWay } from '../support/watched-way.ts';

const place = workplace(40);

/** Imports a line for each of some clients, and tells how many declarations each request held on its way. */
async function sizesOf(name: string, clients: readonly number[], options: Partial<ImportOptions>) {
  const { portal, token, folder, write } = place();
  const sizes: number[] = [];
  const way = await watchedWay(portal.url, {
    instead({ sent }) {
      if (sent.includes('"declarations"'))
        sizes.push((JSON.parse(sent) as { declarations: unknown[] }).declarations.length);
      return undefined;
    },
  });
  await using client = new PgbClient({ portal: way, auth: token });
  const path = await write(`${name}.csv`, csv(...clients.map((number) => careLine(number, 1))));
  const summary = await importDeclarations({ path, client, jobs: `${folder}/jobs-${name}`, ...options }).summary();
  return { sizes, lines: linesOf(summary) };
}

test.each([
  ['the usual batch', [1, 2, 3, 4, 5, 6], {}, [5, 1]],
  ['a larger batch', [7, 8, 9, 10, 11, 12], { batchSize: 6 }, [5, 1]],
  ['a batch that is asked above what there is', [13, 14, 15, 16, 17, 18], { batchSize: 9999 }, [5, 1]],
  ['a smaller batch', [19, 20, 21, 22, 23], { batchSize: 2 }, [2, 2, 1]],
  ['a dry run', [24, 25, 26, 27, 28, 29], { dryRun: true }, [5, 1]],
])('no request holds more declarations than may go in a second: %s', async (name, clients, options, expected) => {
  const { sizes, lines } = await sizesOf(name.replaceAll(' ', '-'), clients, { perSecond: 5, ...options });
  expect(sizes).toEqual(expected);
  expect(lines).toEqual({ ...none, accepted: clients.length });
});

test('all go at once when no pace was asked', async () => {
  expect(await sizesOf('all', [30, 31, 32, 33, 34, 35], {})).toEqual({ sizes: [6], lines: { ...none, accepted: 6 } });
});
