import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { operationNames, operations, type OperationName } from '../../../src/contract/operations.ts';
import type { OperationFacts, PathParameter } from '../../../src/contract/operation.ts';
import { examplePathValue } from '../../../src/contract/http/path-values.ts';
import { schemas, type OperationSchemas } from '../../../src/contract/schemas/schemas.ts';
import { PgbClient, type ClientOptions, type Me } from '../../../src/index.ts';
import { openTestPortal } from '../../../src/testing/index.ts';
import { portalHandlers, recordedPeople, type PortalHandlersOptions } from '../../../src/testing/msw/index.ts';
import { roleOf } from '../../../src/testing/msw/recorded-people.ts';
import recorded from '../../../src/testing/msw/recorded.json' with { type: 'json' };
import { examples } from '../../../src/sdk/examples.ts';
import { fakeTime } from '../../sdk/support/fake-time.ts';
import { failure } from '../../sdk/support/client-for.ts';

const portal = 'https://portal.example';
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

function answerWith(options: PortalHandlersOptions = {}): void {
  server.use(...portalHandlers({ portal, ...options }));
}

function clientOf(auth: string, options: Partial<ClientOptions> = {}): PgbClient {
  return new PgbClient({ portal, auth, fetch, time: fakeTime(), ...options });
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** A call of an operation by a person who may make it, about the first of their records of which it is. */
async function send(name: OperationName): Promise<{ status: number; body: unknown }> {
  const operation: OperationFacts = operations[name];
  const input = name in examples ? examples[name as keyof typeof examples] : undefined;
  let answer = new Response(null, { status: 404 });
  for (const person of recordedPeople.filter((one) => operation.roles.includes(roleOf(one)))) {
    const call = async (path: string, query = ''): Promise<Response> =>
      fetch(`${portal}/v1${path}${query}`, {
        method: operation.method,
        headers: { authorization: `Bearer ${person}` },
        ...(input !== undefined && operation.method !== 'GET' && { body: JSON.stringify(input) }),
      });
    for (const number of operation.path.includes('{') ? numbersOf(operation.path) : ['']) {
      answer = await call(operation.path.replace(/\{\w+\}/, number));
      if (answer.status !== 404 && answer.status !== 403) break;
    }
    if (answer.status !== 404 && answer.status !== 403) break;
  }
  const text = await answer.text();
  const isJson = answer.headers.get('content-type')?.includes('json') === true;
  return { status: answer.status, body: isJson ? (JSON.parse(text) as unknown) : text };
}

const known = [...new Set(JSON.stringify(recorded).match(/(?<=")[A-Z]\d{7}(?=")/g))];

/** The numbers of all records of the kind that stands in a path. */
function numbersOf(path: string): string[] {
  const kind = /\{(\w+)\}/.exec(path)?.[1] as PathParameter;
  const letter = examplePathValue(kind, 1).charAt(0);
  const numbers = known.filter((id) => id.startsWith(letter));
  return numbers.length === 0 ? [examplePathValue(kind, 1)] : numbers;
}

/** When one signed in is of one sign-in alone, and the code of a person in an organisation of one portal alone. */
function withoutChance({ seat, ...me }: Me): object {
  return { ...me, signIn: null, seat: seat && { ...seat, code: null } };
}

describe('what is answered', () => {
  test('to each person is what the practice portal answers them', async () => {
    answerWith();
    await using real = await openTestPortal();
    for (const person of recordedPeople) {
      const one = clientOf(person);
      const other = await real.as(person);
      expect(withoutChance(await one.me.show())).toEqual(withoutChance(await other.me.show()));
      expect(await one.home.show()).toEqual(await other.home.show());
      for (const name of ['careProviders.list', 'messages.list'] as const)
        expect((await one.call(name)).items).toEqual((await other.call(name)).items);
    }
  });

  test('to a list is a page, filtered by its fields, and the next one', async () => {
    answerWith();
    await using real = await openTestPortal();
    const one = clientOf('holder');
    const other = await real.as('holder');
    const status = 'approved';
    expect((await one.agreements.list({ status })).items).toEqual((await other.agreements.list({ status })).items);
    const all = await collect(one.messages.list({ limit: 2 }));
    expect(all).toEqual(await collect(other.messages.list({ limit: 2 })));
    expect(all.length).toBeGreaterThan(2);
  });

  test('fits the contract, for every operation, or is an error that asks for an override', async () => {
    answerWith();
    const asked: string[] = [];
    for (const name of operationNames) {
      const { status, body } = await send(name);
      const { output }: OperationSchemas = schemas[name];
      if (status === 500) asked.push(name);
      else if (status !== 204) expect(output?.safeParse(body).error, name).toBeUndefined();
      if (status !== 500) expect(status, name).toBeLessThan(300);
    }
    expect(asked).toEqual([
      'profile.update',
      'profile.refresh',
      'profile.erase',
      'staff.give',
      'staff.take',
      'staff.limitSystems',
      'careProviders.create',
      'careProviders.search',
      'careProviders.refresh',
      'budgetHolders.settleAccount',
      'awards.create',
      'awards.preview',
      'awards.change',
      'awards.end',
      'awards.effect',
      'awards.resolveConflict',
      'awards.deposit',
      'awards.settle',
      'agreements.document',
      'agreements.tariffList',
      'agreements.create',
      'agreements.preview',
      'agreements.addTariffList',
      'agreements.check',
      'agreements.decide',
      'agreements.giveConsent',
      'agreements.giveConsents',
      'agreements.withdrawConsent',
      'agreements.endEffect',
      'agreements.recordEnd',
      'agreements.recordEndEffect',
      'agreements.withdrawRecordedEnd',
      'agreements.withdrawRecordedEndEffect',
      'agreements.recordExpiryNotice',
      'agreements.continue',
      'agreements.continueEffect',
      'agreements.amend',
      'amendments.preview',
      'amendments.show',
      'amendments.update',
      'amendments.share',
      'amendments.return',
      'amendments.reopen',
      'amendments.sign',
      'amendments.submit',
      'amendments.assess',
      'amendments.effect',
      'amendments.discard',
      'absences.show',
      'absences.report',
      'absences.change',
      'absences.recover',
      'absences.reportEffect',
      'absences.changeEffect',
      'absences.recoverEffect',
      'declarations.create',
      'declarations.claim',
      'declarations.batch',
      'declarations.check',
      'declarations.credit',
      'declarations.addInvoice',
      'declarations.invoice',
      'payments.answer',
      'payments.retry',
      'recoveries.show',
      'recoveries.close',
      'paymentRuns.create',
      'payrollOrders.show',
      'payrollOrders.answer',
      'payrollLines.list',
      'deliveries.retry',
      'deliveries.close',
      'messages.document',
    ]);
  });
});

test('a call is refused as the portal does: without a token, in another role, for what is not there, and by the contract', async () => {
  answerWith();
  expect((await fetch(`${portal}/v1/me`)).status).toBe(401);
  expect((await failure(clientOf('organisation').paymentRuns.list())).code).toBe('not-allowed');
  expect((await failure(clientOf('holder').agreements.show('Z0009999'))).code).toBe('not-found');
  const wrong = await failure(clientOf('holder', { validate: 'never' }).agreements.return('Z0001001', {} as never));
  expect(wrong.code).toBe('not-allowed');
  const input = await failure(
    clientOf('organisation', { validate: 'never' }).agreements.return('Z0001001', {} as never),
  );
  expect([input.code, input.issues.map(({ path }) => path)]).toEqual(['invalid-input', ['version', 'reason']]);
});

test('a filter that only a portal knows is an error and not left out', async () => {
  answerWith();
  const { code, message } = await failure(clientOf('holder').awards.list({ validOn: '2026-10-05' }));
  expect(code).toBe('internal-error');
  expect(message).not.toBe('');
});

test('an override takes the place of an answer, typed by its operation', async () => {
  answerWith({
    as: 'organisation',
    overrides: {
      'declarations.batch': ({ input: { declarations }, person }) => ({
        results: declarations.map(({ reference }) => ({
          reference: `${person}: ${reference}`,
          outcome: 'rejected' as const,
          declarationId: null,
          status: null,
          minutes: 0,
          totalCents: 0,
          issues: [],
        })),
      }),
      'careProviders.search': { items: [] },
      'home.show': () => new Response('busy', { status: 502 }),
    },
  });
  const client = clientOf('any token', { retries: { limit: 0 } });
  const { results } = await client.declarations.batch(examples['declarations.batch']);
  expect(results[0]?.reference).toBe('organisation: 2026-10-0817');
  expect((await clientOf('holder').careProviders.search({ agbCode: '73730817' })).items).toEqual([]);
  expect((await failure(client.home.show())).code).toBe('unavailable');
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}

describe('a fault', () => {
  test.each([
    [{ kind: 429, times: 1, milliseconds: 3000 }, 3000],
    [{ kind: 503, times: 2 }, 2000],
  ] as const)('%o: the client waits as it is told and goes on', async (fault, slept) => {
    answerWith({ faults: [fault] });
    const time = fakeTime();
    expect((await clientOf('holder', { time }).me.show()).role).toBe('budget-holder');
    expect(sum(time.slept)).toBeGreaterThanOrEqual(slept);
  });

  test.each([
    ['drop', 'network-failed'],
    ['spoilt', 'invalid-answer'],
    ['slow', 'timed-out'],
  ] as const)('%s is an error when it lasts, and for the chosen operations only', async (kind, code) => {
    answerWith({ faults: [{ kind, operations: ['me.show'] }] });
    const client = clientOf('holder', { retries: { limit: 0 }, timeoutMilliseconds: kind === 'slow' ? 50 : 5000 });
    expect((await failure(client.me.show())).code).toBe(code);
    expect((await client.home.show()).tasks).toBeDefined();
  });
});
