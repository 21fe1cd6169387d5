import { z } from 'zod';
import { isJson, type Json, type JsonValue } from './json.ts';

/** Named schemas met on the way, by the id of their `meta`. */
export type Components = Record<string, Json>;

type Override = NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>['override']>;
type OverrideFacts = Parameters<Override>[0];

// The format says it; zod adds an expression of 200 characters.
function leaveFormatToItself({ jsonSchema }: OverrideFacts): void {
  if (jsonSchema.format === 'date' || jsonSchema.format === 'date-time') delete jsonSchema.pattern;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
}

// An answer may gain fields within a major version; a client must not be told that it will not.
function leaveAnswersOpen({ zodSchema, jsonSchema }: OverrideFacts): void {
  const { def } = zodSchema._zod;
  if (def.type === 'object' && def.catchall === undefined) delete jsonSchema.additionalProperties;
}

// z.stringbool(): text in a query, true or false to whoever writes it.
function nameFlags({ zodSchema, jsonSchema }: OverrideFacts): void {
  const { def } = zodSchema._zod;
  if (def.type === 'pipe' && def.out._zod.def.type === 'boolean') jsonSchema.type = 'boolean';
}

const override: Override = (facts) => {
  leaveFormatToItself(facts);
  leaveAnswersOpen(facts);
  nameFlags(facts);
};

/** `anyOf [{ type: 'string', … }, { type: 'null' }]` in one schema, so that its format can be seen. */
function withNull(schema: Json): Json {
  const [value, empty, ...more] = Array.isArray(schema['anyOf']) ? (schema['anyOf'] as JsonValue[]) : [];
  if (!isJson(value) || !isJson(empty) || more.length > 0) return schema;
  if (empty['type'] !== 'null' || typeof value['type'] !== 'string' || value['type'] === 'object') return schema;
  const { anyOf: _, ...rest } = schema;
  const values = Array.isArray(value['enum']) ? { enum: [...(value['enum'] as JsonValue[]), null] } : {};
  return { ...value, ...rest, type: [value['type'], 'null'], ...values };
}

function renameKey(key: string, value: JsonValue): [string, JsonValue] {
  if (key === 'personal') return ['x-personal', value];
  if (key === '$ref' && typeof value === 'string') return [key, value.replace('#/$defs/', '#/components/schemas/')];
  return [key, forOpenApi(value)];
}

function isArray(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function forOpenApi(value: JsonValue): JsonValue {
  if (isArray(value)) return value.map(forOpenApi);
  if (!isJson(value)) return value;
  return withNull(Object.fromEntries(Object.entries(value).map(([key, inner]) => renameKey(key, inner))));
}

/** One schema for OpenAPI 3.1; the bytes of a file have none, and their media type says it all; schemas with a name are put in `components` and referred to. */
export function jsonSchema(schema: z.ZodType, io: 'input' | 'output', components: Components): Json {
  const {
    $schema: _,
    $defs = {},
    ...root
  } = z.toJSONSchema(schema, { io, override, unrepresentable: 'any' }) as unknown as Json;
  for (const [name, definition] of Object.entries($defs as Json)) {
    const { id: __, ...named } = definition as Json;
    components[name] = forOpenApi(named) as Json;
  }
  return forOpenApi(root) as Json;
}
