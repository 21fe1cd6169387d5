// The docstrings of the SDK's methods, made of the table of operations, their schemas, the texts of errors and the examples.
import type { z } from 'zod';
import { errors, type ErrorCode } from '../src/contract/http/errors.ts';
import { errorsOf } from '../src/contract/openapi/errors-of.ts';
import type { Json, JsonValue } from '../src/contract/openapi/json.ts';
import { jsonSchema, type Components } from '../src/contract/openapi/json-schema.ts';
import { pathParameters, type OperationFacts, type PathParameter } from '../src/contract/operation.ts';
import { examplePathValue } from '../src/contract/http/path-values.ts';
import { operationNames, operations, type OperationName } from '../src/contract/operations.ts';
import { schemas, type OperationSchemas } from '../src/contract/schemas/schemas.ts';
import type { RecordKind } from '../src/domain/values/record-id.ts';
import { textsFor } from '../src/messages/index.ts';
import { examples } from '../src/sdk/examples.ts';

export interface Parameter {
  /** As it stands behind `@param`: `input.lines[].minutes`. */
  name: string;
  /** Empty when nobody has described it, which a test does not let through. */
  about: string;
}

/** What an editor shows of one method. */
export interface MethodDescription {
  name: OperationName;
  summary: string;
  parameters: readonly Parameter[];
  answer: string;
  errors: readonly ErrorCode[];
  example: string;
}

/** What every call can end with, whatever it asks for. */
const clientErrors = Object.keys(errors).filter((code) => errors[code as ErrorCode].status === null) as ErrorCode[];

export function describeMethods(): MethodDescription[] {
  return operationNames.map(describeMethod);
}

export function describeMethod(name: OperationName): MethodDescription {
  const operation: OperationFacts = operations[name];
  const { input, output }: OperationSchemas = schemas[name];
  return {
    name,
    summary: operation.summary,
    parameters: [...idsIn(operation).map(describeId), ...describeInput(operation, input), options],
    answer: describeAnswer(operation, output),
    errors: [...[...errorsOf(operation, input !== undefined).values()].flat(), ...clientErrors],
    example: exampleOf(name, operation, output),
  };
}

/** Names of the record numbers that come first. */
export function idsIn({ path }: OperationFacts): PathParameter[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as PathParameter);
}

function describeId(name: PathParameter): Parameter {
  const kind = pathParameters[name];
  const what = kind === 'version' ? 'Version of the agreement' : `Number of ${theRecord(kind)}`;
  return { name, about: `${what}, for example ${examplePathValue(name)}` };
}

function theRecord(kind: RecordKind | 'any record'): string {
  return kind === 'any record' ? kind : `the ${kind.replace('-', ' ')}`;
}

const options: Parameter = {
  name: 'options',
  about: 'Of this call only: signal, idempotency key, longest time in milliseconds, language',
};

function describeInput({ method }: OperationFacts, input: z.ZodType | undefined): Parameter[] {
  if (input === undefined) return [];
  const named: Components = {};
  const schema = jsonSchema(input, 'input', named);
  const about = method === 'GET' ? 'Which of them, and how many' : (textIn(schema, named) ?? 'What is sent');
  return [{ name: 'input', about }, ...describeFields(schema, 'input', named)];
}

function describeFields(schema: Json, path: string, named: Components): Parameter[] {
  const { properties = {}, required = [] } = resolve(schema, named);
  return Object.entries(properties as Json).flatMap(([key, value]) => {
    const field = value as Json;
    const name = `${path}.${key}`;
    const isOptional = !(required as JsonValue[]).includes(key);
    const about = textIn(field, named);
    const items = resolve(field, named)['items'] as Json | undefined;
    return [
      { name, about: about === undefined ? '' : about + choices(field) + (isOptional ? ' (optional)' : '') },
      ...describeFields(field, name, named),
      ...(items === undefined ? [] : describeFields(items, `${name}[]`, named)),
    ];
  });
}

function choices(field: Json): string {
  const values = field['enum'];
  return Array.isArray(values) ? `: ${values.map((value) => `\`${String(value)}\``).join(', ')}` : '';
}

function resolve(schema: Json, named: Components): Json {
  const reference = schema['$ref'];
  return typeof reference === 'string' ? (named[reference.slice(reference.lastIndexOf('/') + 1)] ?? {}) : schema;
}

function textIn(schema: Json, named: Components): string | undefined {
  const text = schema['description'] ?? resolve(schema, named)['description'];
  return typeof text === 'string' ? text : undefined;
}

function describeAnswer({ paged, media }: OperationFacts, output: z.ZodType | undefined): string {
  if (output === undefined) return 'Nothing, once it is done';
  if (paged === true) return 'One page when it is awaited; all items, page after page, in a `for await`';
  const named: Components = {};
  const about = textIn(jsonSchema(output, 'output', named), named);
  return about ?? (media === undefined ? 'What the portal answers' : media);
}

function exampleOf(name: OperationName, operation: OperationFacts, output: z.ZodType | undefined): string {
  const ids = idsIn(operation).map((id) => `'${examplePathValue(id)}'`);
  const input = name in examples ? [literal(examples[name as keyof typeof examples])] : [];
  const call = `client.${name}(${[...ids, ...input].join(', ')})`;
  if (operation.paged === true) return `for await (const item of ${call}) console.log(item);`;
  return output === undefined ? `await ${call};` : `const ${answerName(output)} = await ${call};`;
}

/** `const agreement`, `const { results }`. */
function answerName(output: z.ZodType): string {
  const named: Components = {};
  const schema = jsonSchema(output, 'output', named);
  const keys = Object.keys((resolve(schema, named)['properties'] ?? {}) as Json);
  if (keys.length === 0) return 'file';
  if (keys.length === 1) return `{ ${keys[0]} }`;
  const id = output.meta()?.['id'];
  return typeof id === 'string' ? id.charAt(0).toLowerCase() + id.slice(1) : 'answer';
}

/** A value as one writes it in code: on one line when that is short. */
function literal(value: unknown): string {
  const lines = JSON.stringify(value, null, 2)
    .replaceAll(/"(\w+)":/g, '$1:')
    .replaceAll('"', "'");
  const line = lines.replaceAll(/\n\s*/g, ' ').replaceAll('[ ', '[').replaceAll(' ]', ']');
  return line.length < 80 ? line : lines;
}

const texts = textsFor('en');

/** The docstring of a method, without its indentation. */
export function docstring({ summary, parameters, answer, errors: codes, example }: MethodDescription): string {
  const lines = [
    `${summary}.`,
    '',
    ...parameters.map(({ name, about }) => `@param ${name} - ${about}`),
    `@returns ${answer}`,
    ...codes.map((code) => `@throws {PgbError} with code \`${code}\`: ${texts.error(code).title}`),
    '',
    '@example',
    ...example.split('\n'),
  ];
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
}
