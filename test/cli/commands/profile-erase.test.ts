// What goes on request and what stays by law, and where else something is put right.
import { expect, test } from 'vitest';
import { usePortal } from '../support/portal.ts';

const portal = usePortal();

test('what would go is shown first, goes only with a yes, and is told with what stays until when', async () => {
  const client = await portal.client('holder');
  await client.profile.update({ email: 'ik@example.org', phone: '0201234567' });
  const json = ['-o', 'json'];
  const dry = await portal.as('holder', ['profile', 'erase', '--dry-run', ...json]);
  expect(dry).toMatchObject({ code: 0, stderr: expect.stringContaining('Nothing was removed') });
  expect(JSON.parse(dry.stdout)).toMatchObject({ removed: [{ kind: 'contact-data' }] });
  expect(await portal.as('holder', ['profile', 'erase'])).toMatchObject({ code: 2 });
  expect(await client.profile.show()).toMatchObject({ email: 'ik@example.org' });

  const done = await portal.as('holder', ['profile', 'erase', '--yes', ...json]);
  expect(done).toMatchObject({ code: 0, stderr: expect.stringContaining('You are signed out') });
  const { removed, kept } = JSON.parse(done.stdout);
  expect(removed).toEqual(JSON.parse(dry.stdout).removed);
  expect(kept).toContainEqual(expect.objectContaining({ kind: 'care-file', law: 'Wlz', until: '2033-12-31' }));
  expect(await client.profile.show()).toMatchObject({ email: null, phone: null });
});

test('of each thing that may be wrong is said where it is put right, for who it is about', async () => {
  const whatOf = async (who: Parameters<typeof portal.as>[0]): Promise<string[]> => {
    const { stdout } = await portal.as(who, ['profile', 'correct', '-o', 'json']);
    return JSON.parse(stdout).items.map(({ what }: { what: string }) => what);
  };
  expect(await whatOf('holder')).toEqual(['person', 'contact', 'account', 'award', 'agreement', 'declaration']);
  expect(await whatOf('organisation')).toContain('company');
  expect(await whatOf('representative')).not.toContain('account');
});
