// Everything that the portal holds about somebody, and nothing of anybody else.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeExport } from '../../../src/cli/export/write-export.ts';
import { usePortal } from '../support/portal.ts';
import { dataDir } from '../support/run.ts';

const portal = usePortal();

async function exported(who: Parameters<typeof portal.as>[0], ...argv: string[]) {
  const folder = join(dataDir(), 'out');
  const { code, stdout, stderr } = await portal.as(who, [
    'profile',
    'export',
    '--output-dir',
    folder,
    '-o',
    'json',
    ...argv,
  ]);
  const file = join(folder, 'data.json');
  return {
    code,
    stderr,
    told: stdout === '' ? undefined : JSON.parse(stdout),
    file,
    text: existsSync(file) ? readFileSync(file, 'utf8') : '',
    documents: existsSync(join(folder, 'documents')) ? readdirSync(join(folder, 'documents')) : [],
  };
}

test('a holder gets each of their records in full, and the documents beside them', async () => {
  const client = await portal.client('holder');
  const { code, told, file, text, documents } = await exported('holder');
  expect(code).toBe(0);
  const data = JSON.parse(text);
  const agreements = (await client.agreements.list()).items;
  expect(data['agreements.show'].map(({ id }: { id: string }) => id)).toEqual(agreements.map(({ id }) => id));
  expect(data['declarations.show'][0].lines.length).toBeGreaterThan(0);
  expect(data['profile.show']).toEqual([await client.profile.show()]);
  expect(data['history.list'].length).toBeGreaterThan(0);
  for (const { id } of agreements) expect(documents).toContain(`${id}-agreements-document.pdf`);
  expect(told).toMatchObject({ file, documents: documents.length });
  // Of others there is nothing but who they are to this holder.
  const strangers = (await (await portal.client('representative')).budgetHolders.list()).items;
  const [own] = (await client.budgetHolders.list()).items;
  for (const { id } of strangers.filter((one) => one.id !== own?.id)) expect(text).not.toContain(id);
  expect(statSync(file).mode & 0o077).toBe(0);
});

test('a representative says of whom, and gets nothing of the others', async () => {
  expect(await exported('representative')).toMatchObject({ code: 2, text: '' });
  const [first, second] = (await (await portal.client('representative')).budgetHolders.list()).items;
  const { code, text } = await exported('representative', '--holder', first!.id);
  expect(code).toBe(0);
  expect(text).toContain(first!.id);
  // Nor who represents them, and with whom else those have to do.
  expect(text).not.toContain(second!.id);
  const data = JSON.parse(text);
  const named = data['agreements.show'].map(({ careProvider }: { careProvider: { id: string } }) => careProvider.id);
  const shown = data['careProviders.show'].map(({ id }: { id: string }) => id);
  expect(new Set(shown)).toEqual(new Set(named));
  expect(Object.keys(data)).not.toContain('me.show');
});

test('what was exported before stays as it is', async () => {
  const folder = join(dataDir(), 'twice');
  const again = () => portal.as('holder', ['profile', 'export', '--output-dir', folder]);
  expect((await again()).code).toBe(0);
  const before = readdirSync(folder);
  expect(await again()).toMatchObject({ code: 2, stderr: expect.stringContaining(folder) });
  expect(readdirSync(folder)).toEqual(before);
});

test('what cannot be finished leaves nothing', async () => {
  const client = await portal.client('holder');
  const folder = join(dataDir(), 'half');
  const call = (name: string, ...given: never[]): unknown =>
    name === 'messages.document' ? Promise.reject(new Error('gone')) : client.call(name as 'me.show', ...given);
  const cut = { call } as unknown as typeof client;
  const facts = { role: 'budget-holder', holder: undefined, call: {} } as const;
  await expect(writeExport(cut, folder, facts)).rejects.toThrow('gone');
  expect(existsSync(folder)).toBe(false);
});

test('a care provider gets the care that they give', async () => {
  const { code, text } = await exported('self-employed');
  expect(code).toBe(0);
  const data = JSON.parse(text);
  expect(data['agreements.show'].length).toBeGreaterThan(0);
  expect(data['awards.show']).toBeUndefined();
});
