import { isJson, type Json, type JsonValue } from '../../src/contract/openapi/json.ts';
import type { Random } from './random.ts';

const lone = '\u{D800}';

/** Texts that programs stumble over. */
export const oddTexts: readonly string[] = [
  '',
  ' ',
  'null',
  '0',
  '-1',
  '1e309',
  'NaN',
  '../../etc/passwd',
  "'; drop table award; --",
  '<script>alert(1)</script>',
  '=cmd|"/c calc"!A1',
  '%00',
  '\u0000',
  '\u001b[31m',
  '\u202Eedoc',
  '\u200B',
  '\uFEFF',
  lone,
  'é'.normalize('NFD'),
  '🧑‍🦽',
  'A'.repeat(300),
  '9'.repeat(400),
  '2026-02-30',
  '0000-00-00',
  '9999-12-31',
  '2026-10-05',
  '2026-10',
  'T0000001',
  'Z0000001',
  'Z999999999999999',
  'D0000000',
  '__proto__',
  'constructor',
];

const oddValues: readonly JsonValue[] = [
  null,
  true,
  false,
  0,
  -0,
  -1,
  0.1,
  1e21,
  Number.MAX_SAFE_INTEGER,
  Number.MIN_VALUE,
  [],
  {},
  [[[[[]]]]],
  { __proto__x: 1 },
  { toString: null },
];

export function oddValue(random: Random): JsonValue {
  return random.once(2) ? random.of(oddTexts) : random.of(oddValues);
}

/** Spoils one place in a value: another kind, nothing, twice, one too many, or a name that is not known. */
export function spoil(value: JsonValue, random: Random): JsonValue {
  if (random.once(4)) return oddValue(random);
  if (Array.isArray(value)) return spoilList(value as readonly JsonValue[], random);
  return isJson(value) ? spoilObject(value, random) : oddValue(random);
}

function spoilList(list: readonly JsonValue[], random: Random): JsonValue {
  if (list.length === 0) return [oddValue(random)];
  const at = random.below(list.length);
  if (random.once(4)) return list.toSpliced(at, 1);
  if (random.once(4)) return [...list, ...list];
  return list.with(at, spoil(list[at] ?? null, random));
}

function spoilObject(value: Json, random: Random): JsonValue {
  const names = Object.keys(value);
  if (names.length === 0 || random.once(6)) return { ...value, [random.of(oddTexts)]: oddValue(random) };
  const name = random.of(names);
  if (random.once(4)) return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
  return { ...value, [name]: spoil(value[name] ?? null, random) };
}
