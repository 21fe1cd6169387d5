import { expect, test } from 'vitest';
import { usePortal } from '../../support/portal.ts';

const portal = usePortal();

test('more than was agreed is shown before it is approved, and approved only when that is said', async () => {
  const client = await portal.client('holder');
  // Four hours a week were agreed.
  const { id, warnings } = await client.declarations.create({
    reference: 'above',
    agreementId: 'Z0000003',
    month: '2026-10',
    kind: 'care-delivered',
    lines: [{ date: '2026-10-05', minutes: 5 * 60 }],
  });
  expect(warnings).toMatchObject([{ code: 'HOURS_ABOVE_AGREED', params: { found: 300, expected: 240 } }]);

  // Nobody in the practice portal is this employee: it waits as it would when the employee had handed it in.
  await portal.practice.portal.store.db
    .updateTable('declaration')
    .set({ status: 'awaiting-holder', decidedAt: null })
    .where('id', '=', Number(id.slice(1)))
    .execute();

  const list = await portal.as('holder', ['declaration', 'list', '-o', 'json', '--status', 'awaiting-holder']);
  expect(JSON.parse(list.stdout).items.find((item: { id: string }) => item.id === id)).toMatchObject({
    warningCount: 1,
  });
  const shown = await portal.as('holder', ['declaration', 'show', id]);
  expect(shown.stdout).toContain('but 4 hours a week was agreed');

  const asked = await portal.as('holder', ['declaration', 'approve', id]);
  expect(asked.code).toBe(2);
  expect(asked.stderr).toContain('but 4 hours a week was agreed');
  expect(asked.stderr).toContain('--yes');
  expect((await client.declarations.show(id)).status).toBe('awaiting-holder');

  const approved = await portal.as('holder', ['declaration', 'approve', id, '--yes']);
  expect(approved.code).toBe(0);
  expect((await client.declarations.show(id)).status).toBe('submitted');
});
