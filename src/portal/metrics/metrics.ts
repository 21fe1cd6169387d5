type Labels = Readonly<Record<string, string>>;

/** In seconds: most calls take milliseconds, and a payment run of a day may take a minute. */
export const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** Lines in one batch: 500 declarations of a month of visits are some ten thousand. */
const LINE_BOUNDS = [1, 10, 50, 100, 500, 1_000, 5_000, 10_000, 50_000];

interface Histogram {
  readonly bounds: readonly number[];
  /** How many came up to each bound, and at the end all of them. */
  counts: number[];
  sum: number;
}

/** Counts what a portal does. A label is a word of the portal's own, and never what somebody sent. */
export class Metrics {
  readonly #counters = new Map<string, Map<string, number>>();
  readonly #histograms = new Map<string, Map<string, Histogram>>();

  count(name: string, labels: Labels, by = 1): void {
    const series = entry(this.#counters, name, () => new Map<string, number>());
    const key = write(labels);
    series.set(key, (series.get(key) ?? 0) + by);
  }

  took(name: string, labels: Labels, seconds: number): void {
    this.#observe(name, labels, { value: seconds, bounds });
  }

  held(name: string, labels: Labels, lines: number): void {
    this.#observe(name, labels, { value: lines, bounds: LINE_BOUNDS });
  }

  #observe(name: string, labels: Labels, { value, bounds }: { value: number; bounds: readonly number[] }): void {
    const series = entry(this.#histograms, name, () => new Map<string, Histogram>());
    const all = [...bounds, Infinity];
    const one = entry(series, write(labels), () => ({ bounds, counts: all.map(() => 0), sum: 0 }));
    all.forEach((bound, at) => {
      if (value <= bound) one.counts[at] = (one.counts[at] ?? 0) + 1;
    });
    one.sum += value;
  }

  /** Everything in the text format of Prometheus, with figures of the moment. Source: Prometheus, exposition formats. */
  text(gauges: Readonly<Record<string, number>>): string {
    return [
      ...[...this.#counters].flatMap(([name, series]) => [
        `# TYPE ${name} counter`,
        ...[...series].map(([labels, value]) => `${name}{${labels}} ${value}`),
      ]),
      ...[...this.#histograms].flatMap(([name, series]) => [
        `# TYPE ${name} histogram`,
        ...[...series].flatMap(([labels, histogram]) => linesOf(name, labels, histogram)),
      ]),
      ...Object.entries(gauges).flatMap(([name, value]) => [`# TYPE ${name} gauge`, `${name} ${value}`]),
      '',
    ].join('\n');
  }
}

function linesOf(name: string, labels: string, { bounds, counts, sum }: Histogram): string[] {
  return [
    ...[...bounds.map(String), '+Inf'].map((bound, at) => `${name}_bucket{${labels},le="${bound}"} ${counts[at] ?? 0}`),
    `${name}_sum{${labels}} ${sum}`,
    `${name}_count{${labels}} ${counts.at(-1) ?? 0}`,
  ];
}

function write(labels: Labels): string {
  return Object.entries(labels)
    .map(([name, value]) => `${name}="${value.replaceAll(/["\\\n]/g, '_')}"`)
    .join();
}

function entry<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
