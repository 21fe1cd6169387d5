import { expect, test } from 'vitest';
import { PgbClient } from '../../../src/index.ts';
import { narrowWay } from '../support/narrow-way.ts';
import { careLine, csv, linesOf, none, workplace } from '../support/practice.ts';

const place = workplace(10);

test('what was accepted in halves is accepted too for who goes on later', async () => {
  const { portal, token } = place();
  const path = await place().write('halved.csv', csv(...[1, 2, 3, 4, 5, 6, 7, 8].map((client) => careLine(client, 1))));
  const address = await narrowWay(portal.url, { most: 4, batches: 2 });
  await using client = new PgbClient({ portal: address, auth: token, retries: { limit: 0 } });
  const options = { portal: 'the same', concurrency: 1 };
  await expect(place().run(path, { ...options, client })).rejects.toMatchObject({ code: 'network-failed' });
  const summary = await place().run(path, options);
  expect(summary.resumed).toBe(true);
  expect(linesOf(summary)).toEqual({ ...none, accepted: 8 });
});
