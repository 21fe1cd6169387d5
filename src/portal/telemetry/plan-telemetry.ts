import type { Wanted, WrongSetting } from '../../messages/shape/start.ts';
import { newStartError } from '../start/start-error.ts';

type Env = Readonly<Record<string, string | undefined>>;

const protocols = ['http/protobuf', 'http/json'] as const;
const samplers = [
  'always_on',
  'always_off',
  'traceidratio',
  'parentbased_always_on',
  'parentbased_always_off',
  'parentbased_traceidratio',
] as const;

export type Protocol = (typeof protocols)[number];
export type Sampling = (typeof samplers)[number];

/** What is told to a collector of OpenTelemetry, as its usual variables say; a part that nobody asked for is absent. */
export interface TelemetryPlan {
  traces: { protocol: Protocol; sampling: Sampling; ratio: number; everyMilliseconds: number } | undefined;
  metrics: { protocol: Protocol; everyMilliseconds: number } | undefined;
}

/**
 * Undefined when no collector is named: then nothing of OpenTelemetry is loaded. A value that cannot be obeyed is refused
 * at the start. Source: OpenTelemetry specification, Environment Variable Specification and OTLP Exporter Configuration.
 */
export async function planTelemetry(env: Env): Promise<TelemetryPlan | undefined> {
  const problems: WrongSetting[] = [];
  const plan = read(env, (place, wanted) => void problems.push({ place, found: 'text', wanted }));
  if (problems[0] !== undefined) throw await newStartError('setting-unusable', problems[0]);
  return plan.traces === undefined && plan.metrics === undefined ? undefined : plan;
}

function read(env: Env, refuse: (place: string, wanted: Wanted) => void): TelemetryPlan {
  // An empty variable is one that is not set.
  const textAt = (name: string): string | undefined => env[name]?.trim() || undefined;
  const oneOf = <Word extends string>(name: string, words: readonly Word[], usual: Word, wanted: Wanted): Word => {
    const text = textAt(name);
    if (text === undefined) return usual;
    const known = words.find((word) => word === text);
    if (known === undefined) refuse(name, wanted);
    return known ?? usual;
  };
  const millisecondsAt = (name: string, usual: number): number => {
    const text = textAt(name) ?? String(usual);
    if (!/^[1-9]\d{0,5}$/.test(text) || Number(text) > 600_000) refuse(name, 'milliseconds');
    return Number(text);
  };
  const ratioAt = (name: string): number => {
    const text = textAt(name) ?? '1';
    if (!/^(0(\.\d+)?|1(\.0+)?)$/.test(text)) refuse(name, 'telemetry-ratio');
    return Number(text);
  };
  const protocolOf = (part: 'TRACES' | 'METRICS'): Protocol | undefined => {
    const places = [`OTEL_EXPORTER_OTLP_${part}_ENDPOINT`, 'OTEL_EXPORTER_OTLP_ENDPOINT'];
    const place = places.find((name) => textAt(name) !== undefined);
    const exporter = oneOf(`OTEL_${part}_EXPORTER`, ['otlp', 'none'], 'otlp', 'telemetry-exporter');
    if (place === undefined || exporter === 'none') return undefined;
    if (!/^https?:$/.test(URL.parse(textAt(place) ?? '')?.protocol ?? '')) refuse(place, 'telemetry-address');
    const general = oneOf('OTEL_EXPORTER_OTLP_PROTOCOL', protocols, 'http/protobuf', 'telemetry-protocol');
    return oneOf(`OTEL_EXPORTER_OTLP_${part}_PROTOCOL`, protocols, general, 'telemetry-protocol');
  };

  if (textAt('OTEL_SDK_DISABLED')?.toLowerCase() === 'true') return { traces: undefined, metrics: undefined };
  const traces = protocolOf('TRACES');
  const metrics = protocolOf('METRICS');
  return {
    traces: traces && {
      protocol: traces,
      sampling: oneOf('OTEL_TRACES_SAMPLER', samplers, 'parentbased_always_on', 'telemetry-sampler'),
      ratio: ratioAt('OTEL_TRACES_SAMPLER_ARG'),
      everyMilliseconds: millisecondsAt('OTEL_BSP_SCHEDULE_DELAY', 5_000),
    },
    metrics: metrics && {
      protocol: metrics,
      everyMilliseconds: millisecondsAt('OTEL_METRIC_EXPORT_INTERVAL', 60_000),
    },
  };
}
