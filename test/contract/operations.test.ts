import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { errors } from '../../src/contract/http/errors.ts';
import { isWrite, pathParameters, type OperationFacts } from '../../src/contract/operation.ts';
import { operationNames, operations } from '../../src/contract/operations.ts';
import { schemas, type OperationSchemas } from '../../src/contract/schemas/schemas.ts';
import { roles } from '../../src/domain/words.ts';

const rows = operationNames.map((name) => {
  const operation: OperationFacts = operations[name];
  const shapes: OperationSchemas = schemas[name];
  return [name, operation, shapes] as const;
});

test('no two operations answer the same method and path', () => {
  const routes = rows.map(([, { method, path }]) => `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`);
  expect(new Set(routes).size).toBe(routes.length);
});

test('every operation has schemas and no schemas are without an operation', () => {
  expect(Object.keys(schemas).sort()).toEqual([...operationNames].sort());
});

describe.each(rows)('%s', (name, operation, { input, envelope, output }) => {
  test('is named after its resource and verb, and says what it does', () => {
    expect(name).toMatch(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/);
    expect(operation.summary).not.toBe('');
  });

  test('has a path whose parameters are known numbers', () => {
    const names = [...operation.path.matchAll(/\{(\w*)\}/g)].map(([, parameter]) => parameter ?? '');
    for (const parameter of names) expect(pathParameters).toHaveProperty(parameter);
    expect(new Set(names).size).toBe(names.length);
  });

  test('may be called by somebody', () => {
    expect(operation.roles.length).toBeGreaterThan(0);
    for (const role of operation.roles) expect(roles).toContain(role);
    expect(new Set(operation.roles).size).toBe(operation.roles.length);
  });

  test('fails only in ways that a portal can answer', () => {
    for (const code of operation.errors ?? []) expect(errors[code].status).not.toBeNull();
  });

  test('answers a page exactly when it is a list', () => {
    const shape = output instanceof z.ZodObject ? Object.keys(output.shape) : [];
    const isPage = shape.includes('items') && shape.includes('nextCursor');
    expect(isPage).toBe(operation.paged === true);
    expect(name.endsWith('.list')).toBe(operation.paged === true);
    if (operation.paged) {
      expect(operation.method).toBe('GET');
      expect(input instanceof z.ZodObject && input.shape).toMatchObject({
        limit: expect.anything(),
        cursor: expect.anything(),
      });
    }
  });

  test('answers nothing exactly when it says so', () => {
    expect(output === undefined).toBe(operation.status === 204);
  });

  test('refuses fields that it does not know', () => {
    const border = envelope ?? input;
    if (border instanceof z.ZodObject) {
      const { error } = border.safeParse({ neverHeardOf: 1 });
      expect(error?.issues.map(({ code }) => code)).toContain('unrecognized_keys');
    } else expect(border).toBeUndefined();
  });

  test('writes unless it only reads', () => {
    if (operation.method === 'GET') expect(isWrite(operation)).toBe(false);
    if (operation.readOnly) expect(operation.method).toBe('POST');
    if (operation.method !== 'GET' && !operation.readOnly) expect(isWrite(operation)).toBe(true);
  });
});
