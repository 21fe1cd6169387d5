import { beforeAll, describe, expect, test } from 'vitest';
import {
  operationNames,
  operations,
  type DeclarationInput,
  type DeclarationSummary,
  type Page,
  type PgbClient,
} from '../../src/index.ts';
import type { OperationFacts } from '../../src/contract/index.ts';
import { schemas } from '../../src/contract/schemas/schemas.ts';
import { failure } from './support/client-for.ts';
import { fakeTime } from './support/fake-time.ts';
import { lossyWay } from './support/lossy-way.ts';
import { practicePortal } from './support/practice.ts';

const practice = practicePortal(30);

let declarations: DeclarationInput[];
let institution: PgbClient;

/** October of every client of the institution, by day. */
beforeAll(async () => {
  institution = await practice.clientOf('organisation');
  const declared = await institution.declarations.list({ month: '2026-10' }).toArray();
  const agreements = await institution.agreements.list({ status: 'approved' }).toArray();
  const open = agreements.filter(({ id }) => !declared.some(({ agreementId }) => agreementId === id));
  const shown = await Promise.all(open.map(({ id }) => institution.agreements.show(id)));
  declarations = shown.map(({ id, workArrangements }, at) => {
    const { careFunction, unit } = workArrangements!.rates[0]!;
    const quantity = unit === 'hour' ? { minutes: 60 } : { count: 1 };
    return {
      reference: `sdk-${id}`,
      agreementId: id,
      month: '2026-10',
      kind: 'care-delivered',
      invoiceNumber: `F2026-${at}`,
      invoiceDate: '2026-11-02',
      lines: [{ line: at + 2, date: '2026-10-06', careFunction, unit, ...quantity }],
    };
  });
});

async function outcomes(client: PgbClient, inputs = declarations) {
  const counts: Record<string, number> = {};
  for await (const { result } of client.declarations.submit(inputs, { batchSize: 4 })) {
    counts[result.outcome] = (counts[result.outcome] ?? 0) + 1;
  }
  return counts;
}

test('what is not there, not allowed, or not right is an error that says so', async () => {
  const holder = await practice.clientOf('holder', { language: 'nl' });
  expect(await failure(holder.agreements.show('Z9999999'))).toMatchObject({ code: 'not-found', exit: 'not-found' });
  expect(await failure(holder.paymentRuns.list())).toMatchObject({ code: 'not-allowed', exit: 'not-allowed' });
  const refused = await failure(holder.agreements.end('Z0000001', { version: 1, end: '2020-01-01' }));
  expect(refused).toMatchObject({ code: 'rules-violated', status: 400, requestId: expect.any(String) });
  expect(refused.issues.length).toBeGreaterThan(0);
});

test('what this client lets through unchecked, the portal refuses in the same words', async () => {
  const wrong = { reason: '', why: 'x' } as never;
  const checks = await practice.clientOf('self-employed');
  const leaves = await practice.clientOf('self-employed', { validate: 'never' });
  const here = await failure(checks.agreements.return('Z0000008', wrong));
  const there = await failure(leaves.agreements.return('Z0000008', wrong));
  expect([here.status, there.status]).toEqual([undefined, 400]);
  const facts = ({ issues }: typeof here) => issues.map(({ code, path }) => `${code} ${path}`).toSorted();
  expect([here.code, facts(here)]).toEqual([there.code, facts(there)]);
});

describe('every list of the portal', () => {
  // A list within a record is of nobody before the record is named.
  const paged = operationNames.filter(
    (name) => (operations[name] as OperationFacts).paged === true && !operations[name].path.includes('{'),
  );
  const persona = {
    'budget-holder': 'holder',
    'care-provider': 'organisation',
    assessor: 'assessor',
    'payment-officer': 'payment-officer',
  };
  const callable = Object.entries(persona).flatMap(([role, who]) =>
    paged
      .filter((name) => (operations[name].roles as readonly string[]).includes(role))
      .map((name) => [name, who] as const),
  );

  test.each(callable)('%s as %s is as the contract says, page by page', async (name, who) => {
    const client = await practice.clientOf(who);
    const list = client.call(name as 'declarations.list', { limit: 3 });
    const pages: Page<DeclarationSummary>[] = [];
    for await (const page of list.pages()) pages.push(page);
    const { output } = schemas[name] as { output: (typeof schemas)['declarations.list']['output'] };
    for (const page of pages) expect(output.safeParse(JSON.parse(JSON.stringify(page))).error).toBeUndefined();
    const all = await client.call(name as 'declarations.list', { limit: 500 }).toArray();
    expect(pages.flatMap(({ items }) => items)).toEqual(all);
  });
});

describe('answers that get lost after the portal has done its work', () => {
  test('leave every declaration made once', async () => {
    const way = await lossyWay(practice.url, (request) => request % 2 === 1);
    const client = await practice.clientOf('organisation', { portal: way.url, time: fakeTime() });
    expect(await outcomes(client)).toEqual({ created: declarations.length });
    expect(way.lost).toBeGreaterThan(declarations.length / 4);
    const made = await institution.declarations.list({ month: '2026-10' }).toArray();
    const references = made.map(({ reference }) => reference).filter((reference) => reference.startsWith('sdk-'));
    expect(references.toSorted()).toEqual(declarations.map(({ reference }) => reference).toSorted());
  });

  test('and the same again is a duplicate, whatever the key', async () => {
    expect(await outcomes(institution)).toEqual({ duplicate: declarations.length });
  });
});

test('a day is paid once, however often its answer is lost', async () => {
  const way = await lossyWay(practice.url, (request) => request <= 3);
  const client = await practice.clientOf('payment-officer', { portal: way.url, time: fakeTime() });
  const run = await client.paymentRuns.create();
  expect(way.lost).toBe(3);
  expect(await client.paymentRuns.create({ date: run.date })).toMatchObject({ id: run.id });
});

test('anything the portal answers can be asked by hand', async () => {
  const { status, body } = await institution.raw('GET', '/openapi.json');
  expect([status, (body as { openapi: string }).openapi]).toEqual([200, expect.stringMatching(/^3\.1/)]);
  const { body: page } = await institution.raw('GET', '/agreements', { query: { limit: 1 } });
  expect(page).toMatchObject({ items: [{ id: expect.stringMatching(/^Z/) }], nextCursor: expect.any(String) });
});
