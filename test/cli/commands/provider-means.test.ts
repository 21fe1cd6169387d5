import { expect, test } from 'vitest';
import { usePortal } from '../support/portal.ts';

const portal = usePortal();

test('a choice says until when both means work, and the payment office opens both again', async () => {
  const choose = await portal.as('organisation', ['provider', 'means', 'choose', 'certificate', '--yes']);
  expect(choose.stderr).toContain('This choice holds from the first sign-in by it.');
  const show = ['provider', 'means', 'show'];
  expect((await portal.as('organisation', show)).stderr).toContain('Until then the other means goes on to work');
  const open = ['provider', 'means', 'choose', 'either', 'V0000001', '--yes'];
  expect((await portal.as('payment-officer', open)).code).toBe(0);
  expect((await portal.as('organisation', show)).stderr).not.toContain('This choice');
});
