// What a collector hears, over HTTP as it is sent.
import { expect, onTestFinished, test } from 'vitest';
import { tellRequests } from '../../../src/portal/http/watch/tell-requests.ts';
import type { LogEntry } from '../../../src/portal/log.ts';
import { serve } from '../../../src/portal/serve/serve.ts';
import { openTelemetry } from '../../../src/portal/telemetry/open-telemetry.ts';
import { planTelemetry } from '../../../src/portal/telemetry/plan-telemetry.ts';
import { faultServer, type FaultServer } from '../../sdk/support/fault-server.ts';
import { configFolder } from '../serve/support/served.ts';
import { newAward } from '../support/cases.ts';
import { runPortal } from '../support/running-portal.ts';
import { createWorld } from '../support/world.ts';

/** The packages read these of the process itself. */
function setVariables(variables: Record<string, string>): void {
  Object.assign(process.env, variables);
  onTestFinished(() => {
    for (const name of Object.keys(variables)) delete process.env[name];
  });
}

function collector(): Promise<FaultServer> {
  return faultServer((response) => void response.end('{}'));
}

interface Told {
  attributes: { key: string; value: { stringValue?: string; intValue?: number } }[];
}
interface Span extends Told {
  name: string;
  kind: number;
  traceId: string;
  parentSpanId?: string;
  status: { code?: number };
}

function valuesOf({ attributes }: Told): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue ?? value.intValue]));
}

test('each request is a span in the trace of its caller, with nothing of what was sent', async () => {
  const { url, received } = await collector();
  setVariables({
    OTEL_EXPORTER_OTLP_ENDPOINT: url,
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
    OTEL_EXPORTER_OTLP_HEADERS: 'x-key=secret',
    OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment=test',
  });
  const telemetry = openTelemetry((await planTelemetry(process.env))!, () => {});
  const running = await runPortal({ extend: (app) => tellRequests(app, telemetry) });
  const { tokens } = await createWorld(running);
  const { ask } = running;
  const award = newAward(77);
  const { bsn } = award.budgetHolder!;
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
  const headers = {
    'x-request-id': 'mine-0001',
    traceparent: `00-${traceId}-00f067aa0ba902b7-01`,
    tracestate: `who=${bsn}`,
    baggage: `bsn=${bsn}`,
    'user-agent': bsn,
  };
  await ask('POST', '/v1/awards', { token: tokens['care-provider'], body: award, headers });
  await ask('GET', `/v1/awards?q=${bsn}`, { token: tokens.assessor, headers: { traceparent: bsn } });
  await ask('GET', `/${bsn}`, { headers: { 'x-request-id': `case-${bsn}` } });
  await ask('GET', '/health');
  await telemetry.close();

  const [traces] = received.filter(({ path }) => path === '/v1/traces');
  expect(traces!.headers['x-key']).toBe('secret');
  const [resource] = JSON.parse(traces!.body).resourceSpans;
  expect(valuesOf(resource.resource)).toMatchObject({
    'service.name': 'pgb-portaal',
    'deployment.environment': 'test',
  });
  const spans = (resource.scopeSpans[0].spans as Span[]).slice(-4);
  expect(spans.map(({ name }) => name)).toEqual(['awards.create', 'awards.list', 'GET', 'GET /health']);
  expect(spans[0]).toMatchObject({ kind: 2, traceId, parentSpanId: '00f067aa0ba902b7' });
  expect(valuesOf(spans[0]!)).toEqual({
    'http.request.method': 'POST',
    'http.response.status_code': 403,
    'http.route': '/v1/awards',
    'pgb.operation': 'awards.create',
    'pgb.outcome': 'refused',
    'pgb.request_id': 'mine-0001',
    'pgb.caller': 'care-provider',
  });
  expect(spans[1]!.traceId).not.toBe(traceId);
  const [metrics] = received.filter(({ path }) => path === '/v1/metrics');
  expect(metrics!.body).toContain('http.server.request.duration');
  expect(metrics!.body).toContain('"awards.create"');
  expect(received.map(({ body }) => body).filter((body) => body.includes(bsn) || body.includes('Regelaar'))).toEqual(
    [],
  );
});

test('a portal that is served tells it when the usual variables name a collector, which may be away', async () => {
  const { url, received } = await collector();
  const env = { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${url}/traces`, OTEL_SERVICE_NAME: 'portal-of-ours' };
  setVariables(env);
  const { write, good } = configFolder();
  const served = await serve({ file: write({ ...good, jobs: false, log: { level: 'error' } }), env, isNew: true });
  expect((await fetch(`${served.url}/v1/me`)).status).toBe(401);
  await served.close();
  expect(received.map(({ path, headers }) => [path, headers['content-type']])).toEqual([
    ['/traces', 'application/x-protobuf'],
  ]);
  for (const told of ['me.show', 'portal-of-ours', 'pgb.outcome', 'refused']) expect(received[0]!.body).toContain(told);
});

test('a collector that refuses stands in the log once, and when it takes again', async () => {
  const refuse = (response: { writeHead(status: number): { end(): unknown } }) => void response.writeHead(400).end();
  const { url } = await faultServer(refuse, refuse, (response) => void response.end('{}'));
  const env = { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: url, OTEL_BSP_SCHEDULE_DELAY: '20' };
  setVariables(env);
  const log: LogEntry[] = [];
  const telemetry = openTelemetry((await planTelemetry(env))!, (entry) => log.push(entry));
  const request = { operation: 'me.show', route: '/v1/me', method: 'GET', outcome: 'ok', status: 200 };
  const more = { requestId: 'r', caller: undefined, traceparent: undefined, startedAt: 0, endedAt: 1 };
  for (let told = 0; log.length < 2; told += 1) {
    telemetry.record({ ...request, ...more });
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  expect(log.map(({ level, event, part }) => ({ level, event, part }))).toEqual([
    { level: 'warn', event: 'telemetry-refused', part: 'traces' },
    { level: 'info', event: 'telemetry-taken', part: 'traces' },
  ]);
  await telemetry.close();
});
