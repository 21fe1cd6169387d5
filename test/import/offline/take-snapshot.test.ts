import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { Snapshot, SnapshotError, takeSnapshot } from '../../../src/import/index.ts';
import { ageInDays, portalToday } from '../../../src/import/offline/snapshot-age.ts';
import { isPgbError } from '../../../src/index.ts';
import { workplace } from '../support/practice.ts';

const place = workplace(3);

function pathOf(name: string): string {
  return join(place().folder, name);
}

test('a snapshot says of which portal it is, as whom it was taken and when', async () => {
  const path = pathOf('mine.sqlite');
  const taken = await takeSnapshot({ client: place().client, path, portal: 'practice', persona: 'organisation' });
  const snapshot = new Snapshot(path);
  expect(snapshot.facts).toEqual(taken);
  expect(taken).toMatchObject({
    portal: 'practice',
    persona: 'organisation',
    role: 'care-provider',
    caller: 'V0000001',
    today: '2026-11-03',
    agreements: 6,
    declarations: 4,
  });
  expect(Date.now() - Date.parse(taken.takenAt)).toBeLessThan(60_000);
  snapshot.close();
});

test('it holds no names and nothing of what the care is, and only its owner can read it', async () => {
  const holder = await place().portal.as('holder');
  const path = pathOf('holder.sqlite');
  await takeSnapshot({ client: holder, path });
  const text = readFileSync(path, 'latin1');
  const { items } = await holder.agreements.list();
  expect(items.length).toBeGreaterThan(2);
  for (const { id, budgetHolder, careProvider } of items) {
    const { generalTerms } = await holder.agreements.show(id);
    expect(text).toContain(id);
    for (const secret of [budgetHolder.name, careProvider?.name, generalTerms?.careDescription])
      if (secret !== undefined) expect(text).not.toContain(secret);
  }
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('a snapshot that cannot be taken leaves the one before as it was, and nothing beside it', async () => {
  const path = pathOf('kept.sqlite');
  await takeSnapshot({ client: place().client, path });
  const before = readFileSync(path);
  const assessor = await place().portal.as('assessor');
  await expect(takeSnapshot({ client: assessor, path })).rejects.toSatisfy(isPgbError);
  expect(readFileSync(path)).toEqual(before);
  expect(readdirSync(place().folder).filter((name) => name.startsWith('kept.sqlite'))).toEqual(['kept.sqlite']);
});

test.each([
  ['missing', () => undefined],
  ['damaged', (path: string) => writeFileSync(path, 'zorgovereenkomst;datum;aantal\n')],
  [
    'damaged',
    (path: string) => new DatabaseSync(path).exec('PRAGMA user_version = 999; CREATE TABLE fact (name, value)'),
  ],
])('what is %s is no snapshot', (reason, make) => {
  const path = pathOf(`${crypto.randomUUID()}.sqlite`);
  make(path);
  expect(() => new Snapshot(path)).toThrow(SnapshotError);
  expect(() => new Snapshot(path)).toThrow(expect.objectContaining({ path, reason }));
});

test('the portal’s day goes on as days pass here', async () => {
  const facts = await takeSnapshot({ client: place().client, path: pathOf('days.sqlite') });
  const at = { ...facts, takenAt: '2027-02-27T22:30:00.000Z', today: '2026-11-03' };
  const later = (time: string): [number, string] => [
    ageInDays(at, Date.parse(time)),
    portalToday(at, Date.parse(time)),
  ];
  expect(later('2027-02-27T22:45:00.000Z')).toEqual([0, '2026-11-03']);
  // Midnight in Amsterdam.
  expect(later('2027-02-27T23:00:00.000Z')).toEqual([1, '2026-11-04']);
  expect(later('2027-03-08T12:00:00.000Z')).toEqual([9, '2026-11-12']);
  expect(later('2027-02-20T12:00:00.000Z')).toEqual([0, '2026-11-03']);
});
