import { expect, test } from 'vitest';
import { openTestPortal } from '../../src/testing/index.ts';

test('what a user tests against is a whole portal: what is approved today is paid tomorrow', async () => {
  await using portal = await openTestPortal();
  const holder = await portal.as('holder');
  const { items } = await holder.declarations.list({ status: 'awaiting-holder' });
  expect(items.length).toBeGreaterThan(0);
  await holder.declarations.decide({
    decisions: items.map(({ id }) => ({ declarationId: id, decision: 'approve' as const })),
  });
  const [run] = await portal.forward(1);
  expect(run?.paymentCount).toBe(items.length);
  expect((await holder.declarations.show(items[0]?.id ?? '')).status).toBe('paid');
});

test('two portals know nothing of each other', async () => {
  await using one = await openTestPortal();
  await using other = await openTestPortal({ clients: 2 });
  const list = async (portal: typeof one) =>
    (await (await portal.as('organisation')).agreements.list({ limit: 500 })).items;
  expect((await list(other)).length).toBe((await list(one)).length + 2);
});
