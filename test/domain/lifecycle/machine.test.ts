import { describe, expect, test } from 'vitest';
import {
  agreementLifecycle,
  agreementStatuses,
  awardLifecycle,
  awardStatuses,
  declarationLifecycle,
  declarationStatuses,
  nextStatus,
  operationsFrom,
  roles,
} from '../../../src/domain/index.ts';
import type {
  AgreementOperation,
  AgreementStatus,
  DeclarationOperation,
  DeclarationStatus,
  Role,
} from '../../../src/domain/index.ts';

type Step<Operation, Status> = [Operation, Role, Status];

// Source: leaflet for budget holders, 1 to 6; leaflet for care providers, 1 to 6.
const asInTheLeaflet: Step<AgreementOperation, AgreementStatus>[] = [
  ['edit', 'budget-holder', 'draft'],
  ['share', 'budget-holder', 'shared'],
  ['return', 'care-provider', 'returned'],
  ['edit', 'representative', 'returned'],
  ['share', 'representative', 'shared'],
  ['sign', 'care-provider', 'signed-by-provider'],
  ['sign', 'budget-holder', 'signed'],
  ['submit', 'budget-holder', 'in-assessment'],
  ['approve', 'assessor', 'approved'],
  ['end', 'budget-holder', 'ended'],
];

test('an agreement goes the way of the leaflet', () => {
  let status: AgreementStatus = 'draft';
  for (const [operation, role, expected] of asInTheLeaflet) {
    const next = nextStatus(agreementLifecycle, status, operation, role);
    expect(next, `${operation} by ${role} from ${status}`).toBe(expected);
    status = expected;
  }
});

describe('an agreement', () => {
  test.each([
    ['sign', 'shared', 'budget-holder', 'the provider signs first'],
    ['sign', 'signed', 'care-provider', 'once'],
    ['submit', 'signed-by-provider', 'budget-holder', 'the holder has not signed'],
    ['submit', 'signed', 'care-provider', 'the holder submits'],
    ['edit', 'shared', 'budget-holder', 'it lies with the provider'],
    ['edit', 'signed', 'care-provider', 'both have signed'],
    ['edit', 'rejected', 'care-provider', 'the holder mends it'],
    ['reopen', 'in-assessment', 'budget-holder', 'it lies with the assessor'],
    ['approve', 'in-assessment', 'budget-holder', 'only the budget provider assesses'],
    ['approve', 'signed', 'assessor', 'not submitted'],
    ['end', 'approved', 'assessor', 'only a party ends it'],
  ] as [AgreementOperation, AgreementStatus, Role, string][])(
    'does not allow %s from %s by %s: %s',
    (operation, status, role) => {
      expect(nextStatus(agreementLifecycle, status, operation, role)).toBeUndefined();
    },
  );

  test.each(['shared', 'signed-by-provider', 'signed'] as const)('that is %s can be pulled back', (status) => {
    expect(nextStatus(agreementLifecycle, status, 'reopen', 'budget-holder')).toBe('draft');
  });

  test('tells what can be done next', () => {
    expect(operationsFrom(agreementLifecycle, 'draft', 'budget-holder')).toEqual(['edit', 'share']);
    expect(operationsFrom(agreementLifecycle, 'shared', 'care-provider')).toEqual(['edit', 'return', 'sign']);
    expect(operationsFrom(agreementLifecycle, 'in-assessment', 'assessor')).toEqual(['approve', 'reject']);
    expect(operationsFrom(agreementLifecycle, 'rejected', 'budget-holder')).toEqual(['edit', 'share']);
  });
});

describe('a declaration', () => {
  test.each([
    ['awaiting-holder', 'approve', 'budget-holder', 'submitted'],
    ['awaiting-holder', 'reject', 'representative', 'rejected'],
    ['awaiting-holder', 'withdraw', 'care-provider', 'withdrawn'],
    ['submitted', 'withdraw', 'budget-holder', 'withdrawn'],
    ['submitted', 'schedule', 'payment-officer', 'scheduled'],
    ['scheduled', 'pay', 'payment-officer', 'paid'],
  ] as [DeclarationStatus, DeclarationOperation, Role, DeclarationStatus][])(
    '%s, %s by %s: %s',
    (status, operation, role, next) => {
      expect(nextStatus(declarationLifecycle, status, operation, role)).toBe(next);
    },
  );

  // Source: VGZ: a provider can never declare without the holder's decision.
  test('of a provider is approved by nobody but the holder', () => {
    const able = roles.filter((role) => nextStatus(declarationLifecycle, 'awaiting-holder', 'approve', role));
    expect(able).toEqual(['budget-holder', 'representative']);
  });

  test.each(['scheduled', 'paid'] as const)('that is %s is not withdrawn', (status) => {
    for (const role of roles) expect(nextStatus(declarationLifecycle, status, 'withdraw', role)).toBeUndefined();
  });
});

test('an award is withdrawn once, by its assessor', () => {
  expect(nextStatus(awardLifecycle, 'active', 'withdraw', 'assessor')).toBe('withdrawn');
  expect(nextStatus(awardLifecycle, 'withdrawn', 'withdraw', 'assessor')).toBeUndefined();
  expect(operationsFrom(awardLifecycle, 'active', 'budget-holder')).toEqual([]);
});

describe.each([
  ['agreement', agreementLifecycle, agreementStatuses, 'draft', ['amended']],
  ['declaration', declarationLifecycle, declarationStatuses, 'awaiting-holder', []],
  ['award', awardLifecycle, awardStatuses, 'active', []],
] as const)('the table of the %s', (_name, machine, statuses, first, later) => {
  test('reaches every status', () => {
    const reached = new Set<string>([first, ...later, ...machine.map(({ to }) => to)]);
    expect([...reached].sort()).toEqual([...statuses].sort());
  });

  test('never has two answers', () => {
    const keys = machine.flatMap(({ operation, from, by }) =>
      from.flatMap((status) => by.map((role) => `${operation} ${status} ${role}`)),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});
