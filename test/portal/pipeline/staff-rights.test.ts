// Every operation that an organisation may call, with each right by itself: it is refused by the name of what is missing, or goes on.
import { beforeAll, describe, expect, test } from 'vitest';
import { apiBase } from '../../../src/contract/http/headers.ts';
import type { OperationFacts, PathParameter } from '../../../src/contract/operation.ts';
import { examplePathValue } from '../../../src/contract/http/path-values.ts';
import { operationNames, operations, type OperationName } from '../../../src/contract/operations.ts';
import { isWithinRights, neededRight } from '../../../src/contract/access/staff-rights.ts';
import { type StaffRight, staffRights } from '../../../src/domain/words.ts';
import { staffCode } from '../../../src/portal/identity/staff-code.ts';
import { runPortal, type RunningPortal } from '../support/running-portal.ts';
import { newProvider } from '../support/cases.ts';
import { createWorld, type World } from '../support/world.ts';

let running: RunningPortal;
let world: World;
beforeAll(async () => {
  running = await runPortal();
  world = await createWorld(running);
  for (const [index, rights] of given.entries()) await give(`person ${index}`, rights);
});

const given: readonly (readonly StaffRight[])[] = [[], ...staffRights.map((right) => [right])];
const agb = newProvider('organisation', 1).agbCode!;

async function give(subject: string, rights: readonly StaffRight[]): Promise<void> {
  const { store } = running.portal;
  const organisation = world.ids.careProviderId;
  const code = staffCode(store, 'https://issuer.example', organisation, subject);
  const rightsJson = JSON.stringify(rights);
  await store.db
    .insertInto('staffMember')
    .values({ organisation, code, nameSealed: null, rightsJson, givenAt: 1, changedAt: null })
    .onConflict((conflict) => conflict.columns(['organisation', 'code']).doUpdateSet({ rightsJson }))
    .execute();
}

const tokens = new Map<string, Promise<string>>();

function tokenOf(subject: string): Promise<string> {
  const token = tokens.get(subject) ?? running.issuer.token({ role: 'care-provider', agb, actingSubject: subject });
  tokens.set(subject, token);
  return token;
}

async function call(name: OperationName, token: string) {
  const path = operations[name].path.replaceAll(/\{(\w+)\}/g, (_match, parameter: PathParameter) =>
    examplePathValue(parameter, 999),
  );
  return running.ask(operations[name].method, apiBase + path, { token });
}

const ofProviders = operationNames.filter((name) => {
  const { roles }: OperationFacts = operations[name];
  return roles.includes('care-provider');
});

describe.each(given.map((rights, index) => [rights, `person ${index}`] as const))(
  'with %j alone',
  (rights, subject) => {
    test.each(ofProviders)('%s', async (name) => {
      const { status, body } = await call(name, await tokenOf(subject));
      const missing = { reason: rights.length === 0 ? 'rights-taken' : 'right-missing', right: neededRight(name) };
      if (isWithinRights(name, rights)) expect([status, body?.code]).not.toEqual([403, 'not-allowed']);
      else expect([status, body.code, body.params]).toEqual([403, 'not-allowed', { operation: name, ...missing }]);
      expect(status).not.toBe(500);
    });
  },
);

test('what is taken is gone at once, and what is given is there, with the same token', async () => {
  const token = await tokenOf('taken');
  const lists = async () => (await running.ask('GET', '/v1/agreements', { token })).status;
  await give('taken', ['see']);
  expect(await lists()).toBe(200);
  await give('taken', []);
  expect(await lists()).toBe(403);
  await give('taken', ['see']);
  expect(await lists()).toBe(200);
});

test('the refusal says in both languages which right is missing and who can give it', async () => {
  const token = await tokenOf('person 1');
  const path = `/v1/declarations/_batch`;
  const detail = async (language: string) =>
    (await running.ask('POST', path, { token, headers: { 'accept-language': language }, body: {} })).body.detail;
  expect(await detail('nl')).toMatch(
    /het recht ‘indienen’ niet gegeven.*Een beheerder van uw organisatie kan het u geven/,
  );
  expect(await detail('en')).toMatch(
    /not given you the right ‘submit’.*An administrator of your organisation can give it/,
  );
});

test('whoever may not see its care is told nothing of it', async () => {
  const show = async (subject: string) =>
    (await running.ask('GET', '/v1/messages', { token: await tokenOf(subject) })).body;
  expect((await show('person 1')).items.length).toBeGreaterThan(0);
  const { items } = await show('person 4');
  expect([...new Set(items.map(({ type }: { type: string }) => type))]).toEqual(['care-provider.changed']);
  expect((await show('person 0')).items).toEqual([]);
});

test('the access log tells which of its people it was, and for which organisation', async () => {
  const { store } = running.portal;
  await running.ask('GET', '/v1/agreements', { token: await tokenOf('person 1') });
  const line = await store.db
    .selectFrom('accessLog')
    .innerJoin('actor', 'actor.id', 'accessLog.actorId')
    .select(['accessLog.onBehalfOf', 'actor.nameSealed', 'actor.officeKey', 'actor.officeName'])
    .orderBy('accessLog.id', 'desc')
    .executeTakeFirstOrThrow();
  const code = staffCode(store, 'https://issuer.example', world.ids.careProviderId, 'person 1');
  expect({ ...line, nameSealed: store.unseal(line.nameSealed) }).toEqual({
    onBehalfOf: world.ids.careProviderId,
    nameSealed: code,
    officeKey: world.ids.careProviderId,
    officeName: newProvider('organisation', 1).name,
  });
});
