import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { careLine, csv, workplace } from './support/practice.ts';

const clients = 60;
const place = workplace(clients);
const child = fileURLToPath(new URL('support/import-child.ts', import.meta.url));

/** Runs the import in a process of its own and kills it when it has told so many outcomes. */
async function killedAfter(path: string, outcomes: number): Promise<void> {
  const { portal, token, folder } = place();
  const args = [child, portal.url, token, path, join(folder, 'jobs')];
  const running = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = 0;
  running.stdout.setEncoding('utf8').on('data', (text: string) => {
    told += text.split('\n').length - 1;
    if (told >= outcomes) running.kill('SIGKILL');
  });
  await once(running, 'exit');
}

test('an import that is killed again and again declares everything once', async () => {
  const lines = Array.from({ length: clients }, (_, index) => [careLine(index + 1, 1), careLine(index + 1, 2)]).flat();
  const path = await place().write('killed.csv', csv(...lines));
  for (const outcomes of [3, 10, 17]) await killedAfter(path, outcomes);
  const summary = await place().run(path);
  expect(summary).toMatchObject({ resumed: true, complete: true, lines: 2 * clients });
  // What the portal committed in the moment of the kill is answered again, not declared again.
  expect(summary.totals).toMatchObject({ accepted: { lines: 2 * clients }, duplicate: { lines: 0 } });
  const declared: string[] = [];
  for await (const { agreementId } of place().client.declarations.list({ month: '2026-10', limit: 500 }))
    declared.push(agreementId);
  const ofClients = declared.filter((agreementId) => agreementId >= 'Z0001001');
  expect(ofClients).toHaveLength(clients);
  expect(new Set(ofClients).size).toBe(clients);
});
