import { expect, test } from 'vitest';
import { planTelemetry } from '../../../src/portal/telemetry/plan-telemetry.ts';

const endpoint = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' };

test.each([
  {},
  { OTEL_EXPORTER_OTLP_ENDPOINT: ' ' },
  { OTEL_SERVICE_NAME: 'portal', OTEL_TRACES_EXPORTER: 'otlp' },
  { ...endpoint, OTEL_SDK_DISABLED: 'True' },
  { ...endpoint, OTEL_TRACES_EXPORTER: 'none', OTEL_METRICS_EXPORTER: 'none' },
])('no collector is named by %j', async (env) => {
  expect(await planTelemetry(env)).toBeUndefined();
});

test('the variables of a part go before those of all', async () => {
  const traces = { protocol: 'http/protobuf', sampling: 'parentbased_always_on', ratio: 1, everyMilliseconds: 5_000 };
  const metrics = { protocol: 'http/protobuf', everyMilliseconds: 60_000 };
  expect(await planTelemetry(endpoint)).toEqual({ traces, metrics });
  expect(await planTelemetry({ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://c.example/v1/traces' })).toEqual({
    traces,
  });
  expect(
    await planTelemetry({
      ...endpoint,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
      OTEL_EXPORTER_OTLP_METRICS_PROTOCOL: 'http/protobuf',
      OTEL_TRACES_SAMPLER: 'traceidratio',
      OTEL_TRACES_SAMPLER_ARG: '0.25',
      OTEL_BSP_SCHEDULE_DELAY: '100',
    }),
  ).toEqual({
    traces: { protocol: 'http/json', sampling: 'traceidratio', ratio: 0.25, everyMilliseconds: 100 },
    metrics,
  });
});

test.each([
  ['OTEL_EXPORTER_OTLP_PROTOCOL', 'grpc'],
  ['OTEL_EXPORTER_OTLP_TRACES_PROTOCOL', 'http'],
  ['OTEL_EXPORTER_OTLP_ENDPOINT', '127.0.0.1:4318'],
  ['OTEL_EXPORTER_OTLP_METRICS_ENDPOINT', 'grpc://collector.example'],
  ['OTEL_TRACES_EXPORTER', 'zipkin'],
  ['OTEL_TRACES_SAMPLER', 'sometimes'],
  ['OTEL_TRACES_SAMPLER_ARG', '10%'],
  ['OTEL_METRIC_EXPORT_INTERVAL', '0'],
])('%s is refused when it is %s', async (place, value) => {
  await expect(planTelemetry({ ...endpoint, [place]: value })).rejects.toMatchObject({
    code: 'setting-unusable',
    params: { place },
  });
});
