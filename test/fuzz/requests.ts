import { isJson, type Json, type JsonValue } from '../../src/contract/openapi/json.ts';
import { openApiDocument } from '../../src/contract/openapi/openapi.ts';
import { isWrite, type OperationFacts } from '../../src/contract/operation.ts';
import { operationNames, operations, type OperationName } from '../../src/contract/operations.ts';
import { roles, type Role } from '../../src/domain/words.ts';
import { examples } from '../../src/sdk/examples.ts';
import { valueFrom } from './from-schema.ts';
import type { Random } from './random.ts';
import { oddTexts, spoil } from './values.ts';

/** Whom a portal knows, and a record of each kind that stands in a path. */
export interface Known {
  tokens: Readonly<Record<Role, string>>;
  ids: Readonly<Record<string, string>>;
}

/** What is sent over HTTP. */
export interface FuzzedRequest {
  /** Undefined when it is no operation that there is. */
  operation: OperationName | undefined;
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string | Uint8Array;
}

const document = openApiDocument();
const paths = document['paths'] as Json;
const schemas = (document['components'] as Json)['schemas'] as Json;

/** The schema of what an operation takes, in its body or its query; undefined when it takes nothing. */
function schemaOf({ method, path }: OperationFacts): Json | undefined {
  const { requestBody, parameters } = (paths[path] as Json)[method.toLowerCase()] as Json;
  if (requestBody === undefined || !isJson(requestBody)) return querySchema(parameters as readonly Json[] | undefined);
  const content = requestBody['content'] as Json;
  return (content['application/json'] as Json | undefined)?.['schema'] as Json | undefined;
}

function querySchema(parameters: readonly Json[] = []): Json | undefined {
  const asked = parameters.filter((one) => one['in'] === 'query');
  if (asked.length === 0) return undefined;
  return { type: 'object', properties: Object.fromEntries(asked.map((one) => [one['name'], one['schema'] ?? {}])) };
}

function headerText(text: string): string {
  // What no client can put into a header at all is sent by hand over a socket.
  return encodeURIComponent(text.toWellFormed()).slice(0, 2_000);
}

function pathOf({ path }: OperationFacts, ids: Known['ids'], random: Random): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const known = ids[name];
    if (known !== undefined && !random.once(5)) return known;
    return encodeURIComponent(random.once(3) ? `Z000000${random.below(10)}` : random.of(oddTexts).toWellFormed());
  });
}

function queryOf(value: JsonValue, random: Random): string {
  if (!isJson(value)) return '';
  const pairs = Object.entries(value).map(([name, one]) => [
    name,
    typeof one === 'object' ? JSON.stringify(one) : String(one),
  ]);
  if (random.once(6)) pairs.push([random.of(oddTexts), random.of(oddTexts)]);
  if (random.once(8) && pairs[0] !== undefined) pairs.push(pairs[0]);
  return new URLSearchParams(
    pairs.map(([name = '', one = '']) => [name.toWellFormed(), one.toWellFormed()]),
  ).toString();
}

function inputOf(name: OperationName, known: Known, random: Random): JsonValue {
  const example = (examples as Readonly<Record<string, unknown>>)[name];
  const schema = schemaOf(operations[name]);
  let value: JsonValue =
    schema === undefined || random.once(2) ? ((example ?? {}) as JsonValue) : valueFrom(schema, schemas, random);
  value = named(value, known);
  for (let times = random.below(3); times > 0; times -= 1) value = spoil(value, random);
  return value;
}

/** The numbers in an example are of nobody: those that the portal knows take their place, so that more is reached. */
function named(value: JsonValue, { ids }: Known): JsonValue {
  const text = JSON.stringify(value);
  const byLetter = new Map(Object.values(ids).map((id) => [id.charAt(0), id]));
  return JSON.parse(
    text.replaceAll(/"([A-Z])\d{7}"/g, (all, letter: string) => {
      const id = byLetter.get(letter);
      return id === undefined ? all : `"${id}"`;
    }),
  ) as JsonValue;
}

/** A token that is no good: changed, cut, of another kind, or not one at all. */
function spoiltToken(token: string, random: Random): string {
  const [head = '', claims = '', signature = ''] = token.split('.');
  const none = Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url');
  const at = random.below(token.length);
  return random.of([
    '',
    'x',
    head,
    `${head}.${claims}.`,
    `${none}.${claims}.`,
    `${none}.${claims}.${signature}`,
    token.slice(0, at),
    `${token.slice(0, at)}A${token.slice(at + 1)}`,
    `${token}.${token}`,
    'a.b.c'.repeat(500),
  ]);
}

function headersOf(known: Known, allowed: readonly Role[], random: Random): Record<string, string> {
  const role = random.once(6) || allowed.length === 0 ? random.of(roles) : random.of(allowed);
  const token = known.tokens[role];
  const scheme = random.once(30) ? random.of(['Basic', 'bearer', 'DPoP', '']) : 'Bearer';
  const headers: Record<string, string> = {
    authorization: `${scheme} ${random.once(15) ? spoiltToken(token, random) : token}`,
    'content-type': random.once(20)
      ? random.of(['text/plain', 'application/xml', 'application/json; charset=utf-16', 'multipart/form-data', 'x'])
      : 'application/json',
  };
  if (random.once(20)) delete headers['authorization'];
  if (random.once(4))
    headers['idempotency-key'] = random.of([`key-${random.below(50)}`, headerText(random.of(oddTexts))]);
  if (random.once(6)) headers['accept-language'] = random.of(['nl', 'en', 'xx', '*', 'nl;q=9', 'en,'.repeat(400)]);
  if (random.once(10)) headers['accept'] = random.of(['application/pdf', 'text/html', '*/*;q=0', 'application/json']);
  if (random.once(10)) headers['x-request-id'] = headerText(random.of(oddTexts));
  if (random.once(20)) headers['x-forwarded-for'] = random.of(['127.0.0.1', 'x', '::1, 10.0.0.1']);
  if (random.once(30)) headers['content-encoding'] = random.of(['gzip', 'br', 'identity', 'x']);
  return headers;
}

/** The bytes of a body: the value as JSON, cut, doubled or spoilt now and then. */
function bytesOf(value: JsonValue, random: Random): string | Uint8Array {
  const text = JSON.stringify(value);
  if (!random.once(8)) return text;
  const bytes = Buffer.from(text);
  const at = random.below(bytes.length);
  return random.of([
    text.slice(0, at),
    text + text,
    `${text.slice(0, at)}\u0000${text.slice(at)}`,
    '\uFEFF' + text,
    text.replace('{', '{"limit":1,"limit":2,'),
    '['.repeat(5_000),
    Uint8Array.from(bytes, (byte, index) => (index === at ? random.below(256) : byte)),
    Uint8Array.from({ length: random.below(2_000) }, () => random.below(256)),
  ]);
}

/** The next request: one of the operations with what it takes, more or less; or a path that is not there. */
export function requestFrom(known: Known, random: Random): FuzzedRequest {
  if (random.once(40)) {
    const path = random.of([
      '/',
      '/v1',
      '/v1/',
      '/v2/awards',
      '/v1/awards/',
      '/health',
      '/practice/clock',
      '/v1/%ff',
      '/v1//awards',
    ]);
    return {
      operation: undefined,
      method: random.of(['GET', 'POST', 'PUT', 'OPTIONS', 'HEAD', 'TRACE']),
      path,
      headers: headersOf(known, [], random),
    };
  }
  const operation = random.of(operationNames);
  const facts: OperationFacts = operations[operation];
  const path = `/v1${pathOf(facts, known.ids, random)}`;
  const headers = headersOf(known, facts.roles, random);
  const method = random.once(40) ? random.of(['PUT', 'HEAD', 'OPTIONS', 'DELETE']) : facts.method;
  const input = facts.input === true || random.once(10) ? inputOf(operation, known, random) : undefined;
  if (!isWrite(facts) && facts.method === 'GET') {
    const query = input === undefined ? '' : queryOf(input, random);
    return { operation, method, path: query === '' ? path : `${path}?${query}`, headers };
  }
  return {
    operation,
    method,
    path,
    headers,
    ...(input !== undefined && method !== 'HEAD' && { body: bytesOf(input, random) }),
  };
}
