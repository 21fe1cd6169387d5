import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { startJobs } from '../../../src/portal/jobs/job-timer.ts';
import { newAward } from '../support/cases.ts';
import { runPortal } from '../support/running-portal.ts';
import { createWorld } from '../support/world.ts';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

test('figures are told at an address of their own, and name nobody', async () => {
  const port = await freePort();
  const running = await runPortal({ metrics: { port } });
  const { tokens } = await createWorld(running);
  const award = newAward(9);
  await running.ask('POST', '/v1/awards', { token: tokens.assessor, body: award });
  await running.ask('POST', '/v1/awards', { token: tokens['care-provider'], body: award });
  await running.ask('POST', '/v1/declarations/_batch', {
    token: tokens['care-provider'],
    body: { declarations: [{ reference: 'mine', lines: [{}, {}, 7] }, { lines: 'none' }, null] },
  });
  const { bsn } = award.budgetHolder!;
  await running.ask('GET', `/${bsn}?bsn=${bsn}`);
  await startJobs(running.portal)();
  await running.portal.listen();
  const answer = await fetch(`http://127.0.0.1:${port}/metrics`);
  expect(answer.headers.get('content-type')).toContain('text/plain; version=0.0.4');
  const lines = (await answer.text()).split('\n');
  for (const line of [
    'pgb_requests_total{operation="awards.create",outcome="ok"} 2',
    'pgb_requests_total{operation="awards.create",outcome="refused"} 1',
    'pgb_requests_total{operation="none",outcome="refused"} 1',
    'pgb_request_duration_seconds_count{operation="awards.create"} 3',
    'pgb_request_duration_seconds_bucket{operation="awards.create",le="+Inf"} 3',
    'pgb_job_rounds_total{outcome="ok"} 1',
    'pgb_batch_lines_sum{operation="declarations.batch"} 3',
    'pgb_batch_lines_count{operation="declarations.batch"} 1',
    'pgb_batch_lines_bucket{operation="declarations.batch",le="1"} 0',
    'pgb_batch_lines_bucket{operation="declarations.batch",le="10"} 1',
    'pgb_job_runs_total{job="payment-run",outcome="ok"} 1',
    'pgb_job_duration_seconds_count{job="payment-run"} 1',
    'pgb_database_connections 1',
    'pgb_database_waiting 0',
  ]) {
    expect(lines).toContain(line);
  }
  expect(lines.filter((line) => line.startsWith('pgb_batch_items_total'))).toHaveLength(1);
  expect(lines.join('\n')).not.toContain(bsn);
  expect(lines.filter((line) => !/^$|^# TYPE \w+ \w+$|^\w+(\{[^}]+\})? [\d.e+-]+$/.test(line))).toEqual([]);
  expect((await fetch(`http://127.0.0.1:${port}/v1/me`)).status).toBe(404);
  expect((await running.ask('GET', '/metrics')).status).toBe(404);
});
