import { inspect, isDeepStrictEqual } from 'node:util';

const most = 5;

function shown(value: unknown): string {
  return inspect(value, { maxStringLength: 100, maxArrayLength: 3 });
}

/** @throws Error that names the first few places where the two differ. */
export function mustBeEqual(found: unknown, expected: unknown, what: string): void {
  const differences = [...differencesBetween(found, expected, what)].slice(0, most);
  if (differences.length > 0) throw new Error(differences.join('\n'));
}

function* differencesBetween(found: unknown, expected: unknown, place: string): Generator<string> {
  if (isDeepStrictEqual(found, expected)) return;
  const one = partsOf(found);
  const other = partsOf(expected);
  if (one === undefined || other === undefined) {
    yield `${place} is ${shown(found)}, expected: ${shown(expected)}`;
    return;
  }
  for (const name of new Set([...Object.keys(one), ...Object.keys(other)]))
    yield* differencesBetween(one[name], other[name], `${place} ${name}`);
}

/** A text is compared line by line. */
function partsOf(value: unknown): Record<string, unknown> | undefined {
  if (typeof value === 'string' && value.includes('\n')) return { ...value.split('\n') };
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
}
