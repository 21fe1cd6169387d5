import { describe, expect, expectTypeOf, test } from 'vitest';
import { operationNames, operations, PgbClient } from '../../src/index.ts';
import type {
  Agreement,
  Award,
  CallOptions,
  CareProvider,
  DeclarationInput,
  DeclarationResult,
  DeclarationSummary,
  Home,
  NewAward,
  PagePromise,
  Payment,
  Submission,
} from '../../src/index.ts';
import type { OperationFacts } from '../../src/contract/index.ts';
import { schemas } from '../../src/contract/schemas/schemas.ts';

const client = new PgbClient({ portal: 'https://portal.example' });

test.each(operationNames)('%s is a method', (name) => {
  const [resource = '', verb = ''] = name.split('.');
  expect(client).toHaveProperty([resource, verb], expect.any(Function));
});

test.each(operationNames)('%s takes an input when the contract has one', (name) => {
  expect((operations[name] as OperationFacts).input === true).toBe('input' in schemas[name]);
});

describe('types', () => {
  test('record numbers come first, then the input, then the options of the call', () => {
    expectTypeOf(client.home.show).parameters.toEqualTypeOf<[options?: CallOptions]>();
    expectTypeOf(client.agreements.share).parameters.toEqualTypeOf<[id: string, options?: CallOptions]>();
    expectTypeOf(client.agreements.return).parameters.toEqualTypeOf<
      [id: string, input: { version: number; reason: string }, options?: CallOptions]
    >();
    expectTypeOf(client.awards.create).parameters.toEqualTypeOf<[input: NewAward, options?: CallOptions]>();
  });

  test('an input of which nothing is needed may be left out', () => {
    expectTypeOf(client.agreements.create).toBeCallableWith();
    expectTypeOf(client.agreements.update).toBeCallableWith('Z0000042');
    expectTypeOf(client.paymentRuns.create).toBeCallableWith(undefined, {});
    expectTypeOf(client.declarations.list).toBeCallableWith();
    // @ts-expect-error a reason is needed
    void (() => client.awards.withdraw('T0000001'));
  });

  test('a query has the types of code, and what is undefined is left out', () => {
    expectTypeOf(client.declarations.list).toBeCallableWith({ month: '2026-10', limit: 10, status: undefined });
    expectTypeOf(client.messages.list).toBeCallableWith({ unread: true });
    // @ts-expect-error not a status
    void (() => client.declarations.list({ status: 'lost' }));
    // @ts-expect-error not a filter
    void (() => client.declarations.list({ colour: 'blue' }));
    // @ts-expect-error not a number
    void (() => client.declarations.list({ limit: 'all' }));
  });

  test('answers are those of the contract', () => {
    expectTypeOf(client.home.show).returns.toEqualTypeOf<Promise<Home>>();
    expectTypeOf(client.agreements.sign).returns.toEqualTypeOf<Promise<Agreement>>();
    expectTypeOf(client.agreements.discard).returns.toEqualTypeOf<Promise<undefined>>();
    expectTypeOf(client.awards.list).returns.toEqualTypeOf<PagePromise<Award>>();
    expectTypeOf(client.declarations.list).returns.toEqualTypeOf<PagePromise<DeclarationSummary>>();
    expectTypeOf(client.declarations.batch).returns.resolves.toEqualTypeOf<{ results: DeclarationResult[] }>();
    expectTypeOf(client.paymentRuns.creditTransfer).returns.toEqualTypeOf<Promise<string>>();
    expectTypeOf(client.careProviders.search).returns.resolves.toEqualTypeOf<{ items: CareProvider[] }>();
  });

  test('by name is the same', () => {
    expectTypeOf(client.call<'payments.list'>).returns.toEqualTypeOf<PagePromise<Payment>>();
    expectTypeOf(client.call<'agreements.show'>).parameters.toEqualTypeOf<
      [name: 'agreements.show', id: string, options?: CallOptions]
    >();
  });

  test('submitting takes any stream of declarations', () => {
    expectTypeOf(client.declarations.submit).toBeCallableWith([] as DeclarationInput[]);
    expectTypeOf(client.declarations.submit).toBeCallableWith(
      (async function* (): AsyncGenerator<DeclarationInput> {})(),
    );
    expectTypeOf(client.declarations.submit).returns.toEqualTypeOf<AsyncGenerator<Submission, void, undefined>>();
  });
});
