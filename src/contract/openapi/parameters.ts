import type { z } from 'zod';
import { VersionNumber } from '../schemas/amendments.ts';
import { AnyRecordId, recordId } from '../schemas/base.ts';
import { isWrite, pathParameters, type OperationFacts, type PathParameter } from '../operation.ts';
import { jsonSchema, type Components } from './json-schema.ts';
import type { Json, JsonValue } from './json.ts';

export const parameterComponents: Json = {
  AcceptLanguage: {
    name: 'Accept-Language',
    in: 'header',
    description: 'Language of texts for people: nl or en; English when it is neither',
    schema: { type: 'string', default: 'en', examples: ['nl'] },
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description: 'Made by the client, another one for each write; with the same key the write happens once',
    schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^[!-~]+$' },
  },
  RequestId: {
    name: 'X-Request-Id',
    in: 'header',
    description: 'To find this request again in the logs of both sides; made by the portal when absent',
    schema: { type: 'string', minLength: 8, maxLength: 128, pattern: '^[A-Za-z0-9_.:-]+$' },
  },
};

function component(name: string): Json {
  return { $ref: `#/components/parameters/${name}` };
}

// A description belongs to the parameter; in its schema it would stand a second time.
function parameter(name: string, place: 'path' | 'query', required: boolean, schema: Json): Json {
  const { description, ...rest } = schema;
  return { name, in: place, required, ...(description === undefined ? {} : { description }), schema: rest };
}

function schemaOf(name: PathParameter): z.ZodType {
  const kind = pathParameters[name];
  switch (kind) {
    case 'version':
      return VersionNumber;
    case 'any record':
      return AnyRecordId;
    default:
      return recordId(kind);
  }
}

function namesIn(path: string): PathParameter[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as PathParameter);
}

/** The parameters that all operations on one path have in common. */
export function pathItemParameters(path: string): Json[] {
  return [
    ...namesIn(path).map((name) => parameter(name, 'path', true, jsonSchema(schemaOf(name), 'input', {}))),
    component('AcceptLanguage'),
    component('RequestId'),
  ];
}

function queryParameters(input: z.ZodType, components: Components): Json[] {
  const { properties = {}, required = [] } = jsonSchema(input, 'input', components);
  return Object.entries(properties as Json).map(([name, schema]) =>
    parameter(name, 'query', (required as JsonValue[]).includes(name), schema as Json),
  );
}

export function operationParameters(
  operation: OperationFacts,
  input: z.ZodType | undefined,
  components: Components,
): Json[] {
  return [
    ...(operation.method === 'GET' && input !== undefined ? queryParameters(input, components) : []),
    ...(isWrite(operation) ? [component('IdempotencyKey')] : []),
  ];
}
