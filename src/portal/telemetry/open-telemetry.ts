import {
  type Attributes,
  type Histogram,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Tracer,
} from '@opentelemetry/api';
import { parseTraceParent } from '@opentelemetry/core';
import { OTLPMetricExporter as JsonMetrics } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPMetricExporter as ProtobufMetrics } from '@opentelemetry/exporter-metrics-otlp-proto';
import { OTLPTraceExporter as JsonTraces } from '@opentelemetry/exporter-trace-otlp-http';
import { OTLPTraceExporter as ProtobufTraces } from '@opentelemetry/exporter-trace-otlp-proto';
import {
  defaultResource,
  detectResources,
  type Resource,
  resourceAttributesEnvDetector,
  resourceFromAttributes,
  serviceInstanceIdDetector,
  serviceNameEnvDetector,
} from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { version } from '../../contract/version.ts';
import type { Log } from '../log.ts';
import { bounds } from '../metrics/metrics.ts';
import type { TelemetryPlan } from './plan-telemetry.ts';
import { samplerOf } from './sampler.ts';
import type { EndedRequest, Telemetry } from './telemetry.ts';
import { tellFailures } from './tell-failures.ts';

const NAME = 'pgb-portaal';

/**
 * Tells a collector of each request, by the packages of OpenTelemetry itself, which take address, headers and
 * certificates from their own variables. Nothing global is set: who builds on the portal may have a telemetry too.
 */
export function openTelemetry({ traces, metrics }: TelemetryPlan, log: Log): Telemetry {
  const resource = describePortal();
  const tracing = traces && traceWith(traces, resource, log);
  const measuring = metrics && measureWith(metrics, resource, log);
  return {
    record: (request) => {
      if (tracing) addSpan(tracing.tracer, request);
      measuring?.durations.record((request.endedAt - request.startedAt) / 1000, sharedFacts(request));
    },
    close: async () => void (await Promise.allSettled([tracing?.provider.shutdown(), measuring?.provider.shutdown()])),
  };
}

/** The operator's own words go before these. */
function describePortal(): Resource {
  return defaultResource()
    .merge(resourceFromAttributes({ 'service.name': NAME, 'service.version': version }))
    .merge(
      detectResources({
        detectors: [serviceInstanceIdDetector, resourceAttributesEnvDetector, serviceNameEnvDetector],
      }),
    );
}

function traceWith(plan: NonNullable<TelemetryPlan['traces']>, resource: Resource, log: Log) {
  const exporter = plan.protocol === 'http/json' ? new JsonTraces() : new ProtobufTraces();
  tellFailures(exporter, 'traces', log);
  const provider = new TracerProvider({
    resource,
    sampler: samplerOf(plan),
    spanProcessors: [new BatchSpanProcessor({ exporter, scheduledDelayMillis: plan.everyMilliseconds })],
  });
  return { provider, tracer: provider.getTracer(NAME, version) };
}

function measureWith(plan: NonNullable<TelemetryPlan['metrics']>, resource: Resource, log: Log) {
  const exporter = plan.protocol === 'http/json' ? new JsonMetrics() : new ProtobufMetrics();
  tellFailures(exporter, 'metrics', log);
  const exportIntervalMillis = plan.everyMilliseconds;
  const exportTimeoutMillis = Math.min(exportIntervalMillis, 30_000);
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis, exportTimeoutMillis });
  const provider = new MeterProvider({ resource, readers: [reader] });
  const durations: Histogram = provider.getMeter(NAME, version).createHistogram('http.server.request.duration', {
    unit: 's',
    advice: { explicitBucketBoundaries: [...bounds] },
  });
  return { provider, durations };
}

/** Of the caller's headers only the number of the trace is taken over: `tracestate` and `baggage` may hold anything. */
function addSpan(tracer: Tracer, request: EndedRequest): void {
  const parent = parseTraceParent(request.traceparent ?? '');
  const context = parent === null ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, { ...parent, isRemote: true });
  const attributes: Attributes = {
    ...sharedFacts(request),
    'pgb.request_id': request.requestId,
    ...(request.caller !== undefined && { 'pgb.caller': request.caller }),
  };
  const name = request.operation ?? [request.method, request.route].filter(Boolean).join(' ');
  const span = tracer.startSpan(name, { kind: SpanKind.SERVER, startTime: request.startedAt, attributes }, context);
  if (request.status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end(request.endedAt);
}

/** Source: OpenTelemetry semantic conventions, HTTP. */
function sharedFacts({ operation, route, method, outcome, status }: EndedRequest): Attributes {
  return {
    'http.request.method': method,
    'http.response.status_code': status,
    ...(route !== undefined && { 'http.route': route }),
    ...(operation !== undefined && { 'pgb.operation': operation }),
    'pgb.outcome': outcome,
    ...(status >= 500 && { 'error.type': String(status) }),
  };
}
