import { describe, expect, test } from 'vitest';
import { amendmentLifecycle, type AmendmentOperation } from '../../../src/domain/lifecycle/amendment-lifecycle.ts';
import { nextStatus, operationsFrom } from '../../../src/domain/lifecycle/machine.ts';
import type { Role } from '../../../src/domain/words.ts';

const holder = 'budget-holder';
const provider = 'care-provider';
const office = 'assessor';
type Course = Parameters<typeof amendmentLifecycle>[0];
type Steps = [Role, AmendmentOperation][];

const courses: [string, Course, Steps][] = [
  [
    'a cut begun by the holder',
    { begunBy: 'holder', needs: { provider: true, assessment: true } },
    [
      [holder, 'share'],
      [provider, 'sign'],
      [holder, 'sign'],
      [holder, 'submit'],
      [office, 'approve'],
    ],
  ],
  [
    'a rise begun by the holder',
    { begunBy: 'holder', needs: { provider: false, assessment: true } },
    [
      [holder, 'share'],
      [holder, 'sign'],
      [holder, 'submit'],
      [office, 'approve'],
    ],
  ],
  [
    'an extension begun by the provider',
    { begunBy: 'provider', needs: { provider: false, assessment: false } },
    [
      [provider, 'share'],
      [holder, 'sign'],
    ],
  ],
  [
    'other terms begun by the provider',
    { begunBy: 'provider', needs: { provider: true, assessment: false } },
    [
      [provider, 'share'],
      [provider, 'sign'],
      [holder, 'sign'],
    ],
  ],
];

describe.each(courses)('%s', (_, course, steps) => {
  const machine = amendmentLifecycle(course);

  test('comes to be agreed by these steps, each by this one only', () => {
    let status: Parameters<typeof operationsFrom>[1] = 'draft';
    for (const [role, operation] of steps) {
      for (const other of [holder, provider, office] as const)
        expect([other, operation, nextStatus(machine, status as 'draft', operation, other) !== undefined]).toEqual([
          other,
          operation,
          other === role,
        ]);
      status = nextStatus(machine, status as 'draft', operation, role)!;
    }
    expect(status).toBe('approved');
  });

  test('ends nothing', () => {
    expect(operationsFrom(machine, 'approved', holder)).toEqual([]);
  });
});

test('the holder sends back what the provider drafted, also when the provider has signed', () => {
  const machine = amendmentLifecycle({ begunBy: 'provider', needs: { provider: true, assessment: true } });
  expect(operationsFrom(machine, 'shared', holder)).toEqual(['return']);
  expect(operationsFrom(machine, 'signed-by-provider', holder)).toEqual(['return', 'sign']);
  expect(operationsFrom(machine, 'shared', provider)).toEqual(['sign', 'reopen']);
});
