import { beforeAll, describe, expect, test } from 'vitest';
import { apiBase } from '../../../src/contract/http/headers.ts';
import type { PathParameter } from '../../../src/contract/operation.ts';
import { examplePathValue } from '../../../src/contract/http/path-values.ts';
import { operationNames, operations, type OperationName } from '../../../src/contract/operations.ts';
import { roles, type Role } from '../../../src/domain/index.ts';
import { runPortal, type RunningPortal } from '../support/running-portal.ts';
import { createWorld, type World } from '../support/world.ts';

let running: RunningPortal;
let world: World;
beforeAll(async () => {
  running = await runPortal();
  world = await createWorld(running);
});

function pathOf(name: OperationName): string {
  return (
    apiBase +
    operations[name].path.replaceAll(/\{(\w+)\}/g, (_match, parameter: PathParameter) =>
      examplePathValue(parameter, 999),
    )
  );
}

function call(name: OperationName, token?: string) {
  return running.ask(operations[name].method, pathOf(name), { token });
}

async function logged(): Promise<{ operation: string; role: string | null; status: number }[]> {
  return running.portal.store.db
    .selectFrom('accessLog')
    .select(['operation', 'role', 'status'])
    .orderBy('id')
    .execute();
}

describe.each(operationNames)('%s', (name) => {
  const allowed: readonly Role[] = operations[name].roles;

  test('signed out it is 401', async () => {
    const { status, body } = await call(name);
    expect([status, body.code]).toEqual([401, 'not-signed-in']);
  });

  test.each(roles.map((role) => [role, allowed.includes(role)] as const))('as %s: %s', async (role, may) => {
    const before = (await logged()).length;
    const { status, body } = await call(name, world.tokens[role]);
    if (may) expect([status, body?.code]).not.toEqual([403, 'not-allowed']);
    // Who works at an office has no profile, and is told so.
    const why = name.startsWith('profile.') ? { reason: 'no-profile' } : {};
    if (!may) expect([status, body.code, body.params]).toEqual([403, 'not-allowed', { operation: name, ...why }]);
    expect(status).not.toBe(500);
    expect((await logged()).slice(before)).toEqual([{ operation: name, role, status }]);
  });
});
