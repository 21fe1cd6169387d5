// `npm run bench`: what the product costs beside the bare way of doing the same, as ratios measured in one run.
//   npm run bench                                all parts
//   npm run bench -- import --lines 20000        one part
//   npm run --silent bench -- import --json      its figures as one JSON document
//   npm run bench -- import --postgres           on PostgreSQL as well
//   npm run bench -- check --lines 1000000       a file against a snapshot, without a portal
//   npm run bench -- memory --lines 100000       what an import of so many lines, ten and a hundred times as many keeps
//   npm run bench -- growth --lines 10000000     the portal with so much in it already
import { parseArgs } from 'node:util';
import type { BenchOptions, Part, Row } from './part.ts';

/** Each is loaded when it is asked for, for some of them read the whole source of the portal. */
const parts: Readonly<Record<string, () => Promise<{ part: Part }>>> = {
  startup: () => import('./startup.ts'),
  sdk: () => import('./sdk/sdk.ts'),
  import: () => import('./import/import.ts'),
  memory: () => import('./import/memory.ts'),
  check: () => import('./check/check.ts'),
  growth: () => import('./portal/growth.ts'),
  decide: () => import('./portal/decide.ts'),
  wages: () => import('./portal/wages.ts'),
  rollover: () => import('./portal/rollover.ts'),
  singles: () => import('./portal/singles.ts'),
  'first-page': () => import('./portal/first-page.ts'),
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    lines: { type: 'string' },
    rounds: { type: 'string' },
    postgres: { type: 'boolean' },
  },
});

function say(text: string): void {
  void process.stderr.write(`${text}\n`);
}

const lines = count('lines', values.lines);
const rounds = count('rounds', values.rounds);

function optionsFor(name: string, { usualLines = 100_000 }: Part): BenchOptions {
  return {
    lines: lines ?? usualLines,
    rounds,
    postgres: values.postgres === true,
    say: (text) => say(`${name}: ${text}`),
  };
}

const names = positionals.length === 0 ? Object.keys(parts) : positionals;
const unknown = names.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0)
  usage(`no part of the bench: ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);

const measured: Record<string, object> = {};
for (const name of names) {
  const loaded = await parts[name]?.();
  if (loaded === undefined) continue;
  const { part } = loaded;
  const figures = await part.measure(optionsFor(name, part));
  measured[name] = figures;
  if (values.json !== true) process.stdout.write(tableOf(name, part.rows(figures)));
}
if (values.json === true) {
  const [only, ...more] = Object.values(measured);
  process.stdout.write(`${JSON.stringify(more.length === 0 ? only : measured, null, 2)}\n`);
}

function tableOf(name: string, rows: readonly Row[]): string {
  const width = (of: (row: Row) => string): number => Math.max(...rows.map((row) => of(row).length));
  const names = width((row) => row.name);
  const figures = width((row) => row.value);
  const lines = rows.map(({ name: what, value, aim }) =>
    `  ${what.padEnd(names)}  ${value.padStart(figures)}${aim === undefined ? '' : `   aim: ${aim}`}`.trimEnd(),
  );
  return `\n${name}\n${lines.join('\n')}\n`;
}

function count(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  return Number.isInteger(value) && value > 0 ? value : usage(`--${name} takes a whole number above zero`);
}

function usage(problem: string): never {
  say(problem);
  process.exit(2);
}
