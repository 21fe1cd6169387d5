import { isJson, type Json, type JsonValue } from '../../src/contract/openapi/json.ts';
import type { Random } from './random.ts';
import { oddTexts } from './values.ts';

const likelyTexts = [
  '2026-10-05',
  '2026-10-31',
  '2026-10',
  '2026-11-03T08:00:00Z',
  'Z0000001',
  'T0000001',
  'V0000001',
  'A0000001',
  'D0000001',
  'NL56TEST0000000817',
  '0612345678',
  'b.voorbeeld@example.org',
  'B.I.J.',
  'Voorbeeld',
  '1234 AB',
];

/** Days that programs count from or up to, and those that there are not. */
const dates = [
  '2026-10-05',
  '2026-11-03',
  '2026-12-31',
  '2028-02-29',
  '1900-01-01',
  '2199-12-31',
  '0001-01-01',
  '9999-12-01',
  '9999-12-31',
  '2026-02-30',
  '',
];

/** How deep a value goes before what is not required is left out. */
const DEEPEST = 6;

/** A value as a schema of the OpenAPI document describes it: mostly of the right kind, not always one that is right. */
export function valueFrom(schema: Json, components: Json, random: Random, depth = 0): JsonValue {
  const inside = (one: JsonValue | undefined): JsonValue =>
    one !== undefined && isJson(one) ? valueFrom(one, components, random, depth + 1) : null;
  const { $ref, anyOf, oneOf, allOf, enum: values } = schema;
  if (typeof $ref === 'string') return inside(components[$ref.split('/').at(-1) ?? '']);
  if ('const' in schema) return schema['const'] ?? null;
  if (Array.isArray(values)) return random.of(values as readonly JsonValue[]);
  const choices = anyOf ?? oneOf;
  if (Array.isArray(choices)) return inside(random.of(choices as readonly JsonValue[]));
  if (Array.isArray(allOf)) {
    return Object.assign({}, ...(allOf as readonly JsonValue[]).map((one) => inside(one))) as Json;
  }
  return valueOfType(schema, inside, random, depth);
}

function valueOfType(
  schema: Json,
  inside: (schema: JsonValue | undefined) => JsonValue,
  random: Random,
  depth: number,
): JsonValue {
  const { type } = schema;
  const one = Array.isArray(type) ? random.of(type as readonly JsonValue[]) : type;
  switch (one) {
    case 'object':
      return objectFrom(schema, inside, random, depth);
    case 'array':
      return Array.from({ length: depth > DEEPEST ? 0 : random.below(4) }, () => inside(schema['items']));
    case 'integer':
    case 'number':
      return numberFrom(schema, random);
    case 'boolean':
      return random.once(2);
    case 'string':
      if (schema['format'] === 'date') return random.of(dates);
      return random.once(5) ? random.of(oddTexts) : random.of(likelyTexts);
    default:
      return null;
  }
}

function objectFrom(
  { properties, required }: Json,
  inside: (schema: JsonValue | undefined) => JsonValue,
  random: Random,
  depth: number,
): JsonValue {
  const of = properties !== undefined && isJson(properties) ? properties : {};
  const needed: readonly JsonValue[] = Array.isArray(required) ? (required as readonly JsonValue[]) : [];
  const names = Object.keys(of).filter((name) =>
    needed.includes(name) ? !random.once(20) : depth <= DEEPEST && random.once(2),
  );
  return Object.fromEntries(names.map((name) => [name, inside(of[name])]));
}

function numberFrom({ minimum, maximum }: Json, random: Random): number {
  const from = typeof minimum === 'number' ? minimum : 0;
  const to = typeof maximum === 'number' ? Math.min(maximum, from + 100_000) : from + 1_000;
  if (random.once(8)) return random.of([from - 1, to + 1, from + 0.5, 2 ** 53]);
  return from + random.below(Math.max(1, to - from + 1));
}
