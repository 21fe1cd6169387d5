import { expect, test } from 'vitest';
import { isShort } from '../support/form.ts';
import { fuzz } from './fuzz.ts';
import { withPortal } from './with-portal.ts';

test('a portal that is sent whatever comes answers each request, and fails at none', async () => {
  await withPortal(async ({ url, known, logged }) => {
    const { faults, statuses } = await fuzz({ url, known, seed: 817, requests: isShort ? 700 : 1_500 });
    expect({ faults, logged }).toEqual({ faults: [], logged: [] });
    // What is sent is near enough to what is right that much of it gets through.
    for (const status of ['200', '400', '401', '403', '404']) expect(statuses[status]).toBeGreaterThan(5);
  });
});
