// An administrator does the money, a mentor the care, a curator both; a parent and a guardian until the child is of age.
import { beforeAll, describe, expect, test } from 'vitest';
import { isWrite, type OperationFacts } from '../../../src/contract/operation.ts';
import { operationNames, operations } from '../../../src/contract/operations.ts';
import type { RepresentativeKind } from '../../../src/domain/words.ts';
import { testBsn } from '../../../src/portal/practice/people/test-numbers.ts';
import { careOffice } from '../support/callers.ts';
import { newAward, newHolder, newProvider, termsOf } from '../support/cases.ts';
import { newKey, runPortal, type RunningPortal } from '../support/running-portal.ts';

const kinds = ['administrator', 'mentor', 'curator'] as const satisfies RepresentativeKind[];

function personOf(number: number) {
  return { initials: 'R.', surname: 'Regelaar', birthDate: '1970-03-01', bsn: testBsn(940_000 + number) };
}

let running: RunningPortal;
let tokens: Record<(typeof kinds)[number], string>;
let office: string;
let agreementId: string;
let declarationId: string;

async function post(token: string, path: string, body?: object) {
  const answer = await running.ask('POST', `/v1${path}`, { token, body, headers: newKey() });
  return { status: answer.status, body: answer.body };
}

async function made(token: string, path: string, content?: object): Promise<ReturnType<typeof JSON.parse>> {
  const { status, body } = await post(token, path, content);
  expect({ path, status, body }).toMatchObject({ status: expect.toSatisfy((code: number) => code < 300) });
  return body;
}

beforeAll(async () => {
  running = await runPortal();
  const { issuer } = running;
  office = await issuer.token({ role: 'assessor', office: careOffice, name: 'O. Ordelaar' });
  const representatives = kinds.map((kind, index) => ({ kind, person: personOf(index) }));
  const award = newAward(1, { representatives });
  const [administrator, mentor, curator] = await Promise.all(
    kinds.map((_, index) => issuer.token({ role: 'representative', bsn: personOf(index).bsn })),
  );
  tokens = { administrator: administrator!, mentor: mentor!, curator: curator! };
  const { id: awardId } = await made(office, '/awards', award);
  for (const kind of kinds) {
    await running.ask('PATCH', '/v1/profile', { token: tokens[kind], body: { phone: '0612345678' } });
  }
  const provider = newProvider('organisation', 1);
  const { id: careProviderId } = await made(tokens.curator, '/care-providers', provider);
  const officer = await issuer.token({ role: 'payment-officer', name: 'P. Penning' });
  await running.ask('PATCH', `/v1/care-providers/${careProviderId}`, {
    token: officer,
    body: { careRegistered: true },
  });
  const terms = termsOf('assignment-organisation', careProviderId, [awardId]);
  const since = { ...terms, workArrangements: { ...terms.workArrangements, start: '2026-10-01' } };
  agreementId = (await made(tokens.curator, '/agreements', since)).id;
  await made(tokens.curator, `/agreements/${agreementId}/_share`);
  const careProvider = await issuer.token({ role: 'care-provider', agb: provider.agbCode! });
  await running.ask('PATCH', '/v1/profile', { token: careProvider, body: { phone: '0612345678' } });
  await made(careProvider, `/agreements/${agreementId}/signatures`, { version: 1 });
  await made(tokens.curator, `/agreements/${agreementId}/signatures`, { version: 1 });
  await made(tokens.curator, `/agreements/${agreementId}/_submit`, { version: 1 });
  await made(office, `/agreements/${agreementId}/assessments`, { version: 1, decision: 'approve' });
  const declaration = {
    reference: 'october',
    agreementId,
    month: '2026-10',
    kind: 'care-delivered',
    lines: [{ date: '2026-10-01', careFunction: 'individual-guidance', unit: 'hour', minutes: 60 }],
  };
  declarationId = (await made(careProvider, '/declarations', declaration)).id;
});

function decision() {
  return { decisions: [{ declarationId, decision: 'approve' }] };
}

test('who does the money alone changes no agreement, and is told who may', async () => {
  const end = { version: 1, end: '2027-06-30' };
  const { status, body } = await post(tokens.administrator, `/agreements/${agreementId}/terminations`, end);
  expect([status, body.code]).toEqual([403, 'not-allowed']);
  expect(body.detail).toContain('mentor');
  const shown = await running.ask('GET', `/v1/agreements/${agreementId}`, { token: tokens.administrator });
  expect(shown.body).toMatchObject({ status: 'approved', nextOperations: [] });
  const seen = await running.ask('GET', `/v1/agreements/${agreementId}`, { token: tokens.mentor });
  expect(seen.body.nextOperations).toContain('end');
});

test('who does the care alone approves nothing, and nothing waits for them', async () => {
  const { body } = await post(tokens.mentor, '/declarations/_decide', decision());
  expect(body.results).toMatchObject([{ outcome: 'refused' }]);
  const withdrawn = await post(tokens.mentor, `/declarations/${declarationId}/_withdraw`);
  expect([withdrawn.status, withdrawn.body.code]).toEqual([403, 'not-allowed']);
  expect(withdrawn.body.detail).toContain('administrator');
  const tasksOf = async (kind: (typeof kinds)[number]): Promise<string[]> => {
    const { body } = await running.ask('GET', '/v1/home', { token: tokens[kind] });
    return body.tasks.map(({ kind: task }: { kind: string }) => task);
  };
  expect(await tasksOf('mentor')).not.toContain('decide-declarations');
  expect(await tasksOf('administrator')).toContain('decide-declarations');
});

test('who does the money approves, and one who does both does either', async () => {
  const { body } = await post(tokens.administrator, '/declarations/_decide', decision());
  expect(body.results).toMatchObject([{ outcome: 'approved' }]);
  const rates = [{ careFunction: 'individual-guidance', unit: 'hour', cents: 60_00 }];
  await made(tokens.curator, `/agreements/${agreementId}/amendments`, {
    from: '2026-12-01',
    workArrangements: { rates },
  });
});

test('two capacities of one person add up', async () => {
  const person = personOf(8);
  const token = await running.issuer.token({ role: 'representative', bsn: person.bsn });
  const representatives = (['administrator', 'mentor'] as const).map((kind) => ({ kind, person }));
  const { budgetHolder } = await made(office, '/awards', newAward(5, { representatives }));
  const account = { iban: 'NL56TEST0000000817' };
  await made(token, `/budget-holders/${budgetHolder.id}/account`, account);
  const { body } = await post(token, '/agreements', { budgetHolderId: budgetHolder.id });
  expect(body.status).toBe('draft');
});

describe('a parent', () => {
  const person = personOf(9);
  const parent = () => running.issuer.token({ role: 'representative', bsn: person.bsn });
  const meAt = async (day: string) => {
    running.clock.at = Date.parse(`${day}T12:00:00Z`);
    return running.ask('GET', '/v1/me', { token: await parent() });
  };

  test('acts until the day before the child is 18, and no longer', async () => {
    const before = running.clock.at;
    const budgetHolder = { ...newHolder(3), birthDate: '2008-11-20' };
    await made(office, '/awards', newAward(3, { budgetHolder, representatives: [{ kind: 'parent', person }] }));
    expect((await meAt('2026-11-19')).status).toBe(200);
    const { status, body } = await meAt('2026-11-20');
    expect([status, body.code]).toEqual([403, 'not-allowed']);
    running.clock.at = before;
  });
});

/** What a representative may do whatever their capacity: it is of both, or of neither. */
const ofEither = [
  'profile.update',
  'profile.refresh',
  'profile.erase',
  'careProviders.create',
  'absences.report',
  'absences.change',
  'absences.recover',
  'messages.read',
  'staff.give',
  'staff.take',
  'staff.limitSystems',
];

test('each operation that changes something says whether it is about care or money, or is known to be about neither', () => {
  const open = operationNames.filter((name) => {
    const facts: OperationFacts = operations[name];
    return facts.roles.includes('representative') && isWrite(facts) && facts.power === undefined;
  });
  expect(open.toSorted()).toEqual(ofEither.toSorted());
});
