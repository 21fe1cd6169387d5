import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { errors } from '../../../src/contract/http/errors.ts';
import { eventTypes } from '../../../src/contract/events.ts';
import { apiVersion } from '../../../src/contract/http/headers.ts';
import { openApiDocument } from '../../../src/contract/openapi/openapi.ts';
import { jsonSchema, type Components } from '../../../src/contract/openapi/json-schema.ts';
import { isWrite, type OperationFacts } from '../../../src/contract/operation.ts';
import { operationNames, operations } from '../../../src/contract/operations.ts';
import { schemas, type OperationSchemas } from '../../../src/contract/schemas/schemas.ts';
import { issueCodes } from '../../../src/domain/issue-codes.ts';
import { handedInKinds } from '../../../src/domain/declaration/kinds.ts';
import * as words from '../../../src/domain/words.ts';

/** Read as a client reads it, without types. */
type Served = ReturnType<typeof JSON.parse>;
const document: Served = JSON.parse(JSON.stringify(openApiDocument()));
const { components, paths } = document;

/** What a reference stands for; anything else as it is. */
function resolve(value: Served): Served {
  return typeof value?.$ref === 'string'
    ? value.$ref
        .slice(2)
        .split('/')
        .reduce((part: Served, key: string) => part[key], document)
    : value;
}

/** Everything in the document, with the place where it stands. */
function everything(value: unknown, at: string): [string, unknown][] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [
        [`${at}.${key}`, inner] as [string, unknown],
        ...everything(inner, `${at}.${key}`),
      ])
    : [];
}

const written = Object.entries<Served>(paths).flatMap(([path, item]) =>
  Object.entries<Served>(item)
    .filter(([key]) => key !== 'parameters')
    .map(([method, object]) => [object.operationId, method.toUpperCase(), path, object, item.parameters] as const),
);

test('every operation stands in the document exactly once, under its method and path', () => {
  const found = written.map(([id, method, path]) => `${id} ${method} ${path}`).sort();
  const expected = operationNames.map((name) => `${name} ${operations[name].method} ${operations[name].path}`).sort();
  expect(found).toEqual(expected);
});

test('the document is the same every time', () => {
  expect(JSON.stringify(openApiDocument())).toBe(JSON.stringify(openApiDocument()));
});

test('the document says which version, where, and how to sign in', () => {
  const mine = openApiDocument({
    serverUrl: 'https://portaal.example/',
    issuer: 'https://inloggen.example/',
    contact: { name: 'Beheer', email: 'beheer@portaal.example', url: 'https://portaal.example' },
  });
  expect(mine).toMatchObject({
    openapi: '3.1.0',
    info: { version: apiVersion, contact: { email: 'beheer@portaal.example' } },
    servers: [{ url: 'https://portaal.example/v1' }],
    security: [{ signIn: ['portal'] }],
    components: {
      securitySchemes: {
        signIn: {
          type: 'openIdConnect',
          openIdConnectUrl: 'https://inloggen.example/.well-known/openid-configuration',
        },
      },
    },
  });
});

test('nothing in the document refers to what is not there', () => {
  const references = everything(document, '').filter(([at]) => at.endsWith('.$ref'));
  expect(references.length).toBeGreaterThan(100);
  for (const [at, reference] of references) expect(resolve({ $ref: reference }), at).toBeDefined();
});

test('nothing of zod’s own is left in the document', () => {
  const keys = new Set(everything(document, '').map(([at]) => at.slice(at.lastIndexOf('.') + 1)));
  for (const key of ['$defs', '$schema', 'personal']) expect([...keys]).not.toContain(key);
});

test('a schema that goes in and comes out is the same both ways', () => {
  const incoming: Components = {};
  const outgoing: Components = {};
  for (const name of operationNames) {
    const { input, output }: OperationSchemas = schemas[name];
    if (input) jsonSchema(input, 'input', incoming);
    if (output) jsonSchema(output, 'output', outgoing);
  }
  const both = Object.keys(incoming).filter((name) => name in outgoing);
  expect(both).toContain('WorkArrangements');
  for (const name of both) expect(incoming[name], name).toEqual(outgoing[name]);
});

describe.each(written)('%s', (id, method, _path, object, shared) => {
  const operation: OperationFacts = operations[id as keyof typeof operations];
  const { input, output }: OperationSchemas = schemas[id as keyof typeof schemas];
  const answers = Object.entries<Served>(object.responses).map(
    ([status, answer]) => [status, resolve(answer)] as const,
  );
  const parameters = [...shared, ...(object.parameters ?? [])].map(resolve);
  const parameterNames = (place: string) => parameters.filter((one) => one.in === place).map(({ name }) => name);

  test('has its words, tag and roles', () => {
    expect(object).toMatchObject({ summary: operation.summary, 'x-roles': operation.roles });
    expect(document.tags.map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining(object.tags));
  });

  test('has the schemas of the contract', () => {
    const idOf = (schema: z.ZodType | undefined) => schema?.meta()?.id;
    const refOf = (content: Served) =>
      content?.['application/json']?.schema?.$ref?.replace('#/components/schemas/', '');
    if (method !== 'GET') expect(refOf(object.requestBody?.content)).toBe(idOf(input));
    expect(refOf(object.responses[operation.status ?? 200].content)).toBe(idOf(output));
  });

  test('takes exactly the parameters of the contract, each described', () => {
    const query = method === 'GET' && input ? Object.keys((input as z.ZodObject).shape) : [];
    expect(parameterNames('query')).toEqual(query);
    expect(parameterNames('path').map((name) => `{${name}}`)).toEqual(operation.path.match(/\{\w+\}/g) ?? []);
    expect(parameterNames('header').includes('Idempotency-Key')).toBe(isWrite(operation));
    expect(parameterNames('header')).toContain('Accept-Language');
    for (const parameter of parameters) expect(parameter.description, parameter.name).toBeTruthy();
    for (const parameter of parameters)
      if (parameter.in === 'path')
        expect(parameter.schema.pattern).toMatch(parameter.name === 'version' ? /^\^\[1-9]/ : /^\^\[?[A-Z]/);
  });

  test('answers with the version, and with a problem that names its codes when it fails', () => {
    for (const [status, answer] of answers) {
      expect(answer.headers).toHaveProperty('API-Version');
      expect(answer.headers).toHaveProperty('X-Request-Id');
      expect('Retry-After' in answer.headers).toBe(['409', '429', '503'].includes(status));
      expect('Idempotent-Replayed' in answer.headers).toBe(isWrite(operation) && status.startsWith('2'));
      if (!status.startsWith('2')) {
        expect(Object.keys(answer.content)).toEqual(['application/problem+json']);
        const codes = [...answer.description.matchAll(/`([a-z-]+)`/g)].map(([, code]) => code as keyof typeof errors);
        expect(codes.map((code) => String(errors[code].status))).toEqual(codes.map(() => status));
        expect(codes).not.toEqual([]);
      }
    }
  });

  test('lists what can go wrong with it', () => {
    const codes = answers.flatMap(([, { description }]) =>
      [...description.matchAll(/`([a-z-]+)`/g)].map(([, code]) => code),
    );
    for (const code of operation.errors ?? []) expect(codes).toContain(code);
    expect(codes).toEqual(expect.arrayContaining(['invalid-input', 'not-signed-in', 'not-allowed', 'unavailable']));
    expect(codes.includes('not-found')).toBe(operation.path.includes('{'));
    expect(codes.includes('malformed-json')).toBe(method !== 'GET' && input !== undefined);
    expect(codes.includes('idempotency-mismatch')).toBe(isWrite(operation));
  });
});

function property(schema: string, name: string): Served {
  return components.schemas[schema].properties[name];
}

function enumOf(schema: Served): unknown[] {
  return (resolve(schema).items ?? resolve(schema)).enum;
}

test.each([
  ['Agreement', 'status', words.agreementStatuses],
  ['Agreement', 'laws', words.careLaws],
  ['Parties', 'kind', words.agreementKinds],
  ['Parties', 'familyRelation', words.familyRelations],
  ['WorkArrangements', 'termKind', words.termKinds],
  ['WorkArrangements', 'hoursPattern', words.hoursPatterns],
  ['RateLine', 'careFunction', words.careFunctions],
  ['RateLine', 'unit', words.careUnits],
  ['Award', 'law', words.careLaws],
  ['Award', 'status', words.awardStatuses],
  ['Award', 'careFunctions', words.careFunctions],
  ['BudgetProvider', 'kind', words.budgetProviderKinds],
  ['CareProvider', 'kind', words.careProviderKinds],
  ['Declaration', 'status', words.declarationStatuses],
  ['DeclarationInput', 'kind', handedInKinds],
  ['Declaration', 'kind', words.declarationKinds],
  ['Me', 'role', words.roles],
  ['NewRepresentative', 'kind', words.representativeKinds],
  ['Payment', 'status', words.paymentStatuses],
  ['Message', 'type', eventTypes],
  ['Issue', 'code', Object.keys(issueCodes)],
])('%s.%s lists the words of the domain', (schema, name, list) => {
  expect(enumOf(property(schema, name))).toEqual([...list]);
});

test('a value that may be absent lists null beside the words', () => {
  expect(enumOf(property('Agreement', 'providerFormality'))).toEqual([...words.providerFormalities, null]);
});

test('personal data is marked', () => {
  for (const [schema, name] of [
    ['NewPerson', 'bsn'],
    ['NewPerson', 'surname'],
    ['NewCareProvider', 'iban'],
    ['GeneralTerms', 'careDescription'],
    ['BudgetHolderReference', 'name'],
  ] as const)
    expect(property(schema, name), `${schema}.${name}`).toMatchObject({ 'x-personal': true });
  expect(components.schemas.Address).toMatchObject({ 'x-personal': true });
});

// Source: NLGov REST API Design Rules, /core/transport/no-sensitive-uris
test('no personal data stands in a path or query', () => {
  for (const [, , , object, shared] of written)
    for (const parameter of [...shared, ...(object.parameters ?? [])].map(resolve)) {
      expect(parameter.schema).not.toHaveProperty('x-personal');
      expect(parameter.name).not.toMatch(/bsn|iban|name|birth/i);
    }
});

test('an answer may gain fields, an input may not', () => {
  expect(components.schemas.Payment).not.toHaveProperty('additionalProperties');
  expect(components.schemas.DeclarationInput).toMatchObject({ additionalProperties: false });
});

test('each resource names its Dutch term, and the document says why its own names are English', () => {
  for (const tag of document.tags) expect(tag).toMatchObject({ 'x-dutch-term': expect.stringMatching(/^[a-z ]+$/) });
  expect(document.info.description).toContain('English names');
});

test('each code tells where its rule comes from, or whether it may be sent again', () => {
  const codes = Object.entries(issueCodes).map(([code, { severity, source }]) => [code, { severity, source }]);
  expect(components.schemas.Issue['x-codes']).toEqual(Object.fromEntries(codes));
  expect(components.schemas.Problem['x-codes']['rate-limited']).toMatchObject({ status: 429, retryable: true });
  expect(Object.keys(components.schemas.Problem['x-codes'])).toEqual(components.schemas.Problem.properties.code.enum);
});
