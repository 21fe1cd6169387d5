import { join } from 'node:path';
import { expect, test } from 'vitest';
import { killedAfter } from '../support/killed.ts';
import { careLine, csv, workplace } from '../support/practice.ts';

const clients = 60;
const place = workplace(clients);
test('an import that is killed again and again declares everything once', async () => {
  const lines = Array.from({ length: clients }, (_, index) => [careLine(index + 1, 1), careLine(index + 1, 2)]).flat();
  const path = await place().write('killed.csv', csv(...lines));
  const { portal, token, folder } = place();
  const killing = { portal: portal.url, token, path, jobs: join(folder, 'jobs') };
  for (const outcomes of [3, 10, 17]) await killedAfter(outcomes, killing);
  const summary = await place().run(path);
  expect(summary).toMatchObject({ resumed: true, complete: true, lines: 2 * clients });
  // What the portal committed in the moment of the kill is answered again, not declared again.
  expect(summary.totals).toMatchObject({ accepted: { lines: 2 * clients }, duplicate: { lines: 0 } });
  const declared: string[] = [];
  for await (const { agreementId } of place().client.declarations.list({ month: '2026-10', limit: 500 }))
    declared.push(agreementId ?? '');
  const ofClients = declared.filter((agreementId) => agreementId >= 'Z0001001');
  expect(ofClients).toHaveLength(clients);
  expect(new Set(ofClients).size).toBe(clients);
});
