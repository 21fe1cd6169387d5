import { expect, test } from 'vitest';
import { usePortal } from '../support/portal.ts';

const portal = usePortal();

test('a budget at a stop says so beneath its table, alone and among others', async () => {
  const before = await portal.as('holder', ['budget', 'show', 'T0000001']);
  expect(before.stderr).not.toContain('Nothing can be declared');
  const lowered = await portal.as('assessor', [
    'office',
    'award',
    'change',
    'T0000001',
    '--amount',
    '100',
    '--reason',
    'less care',
    '--yes',
  ]);
  expect(lowered.code).toBe(0);
  for (const line of [
    ['budget', 'show', 'T0000001'],
    ['budget', 'show'],
    ['budget', 'show', '--all'],
  ]) {
    const { code, stderr } = await portal.as('holder', line);
    expect({ code, told: stderr.replaceAll(/\s+/g, ' ') }).toEqual({
      code: 0,
      told: expect.stringContaining('Nothing can be declared on T0000001: more was spent'),
    });
  }
});
