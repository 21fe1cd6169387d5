import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from '../../../src/cli/framework/parse/parse.ts';
import { commands } from '../../../src/cli/commands/catalogue.ts';
import { usePortal } from '../support/portal.ts';

const portal = usePortal();
const DAYS = ['--from', '2026-11-02', '--to', '2027-04-30'];

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'agenda-'));
}

/** A line of a calendar goes on after an end of line and a space. */
function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').replaceAll('\r\n ', '').split('\r\n');
}

test('the calendar file has days, reminders and commands, and nobody in it', async () => {
  const file = join(folder(), 'own.ics');
  const given = { env: { PGB_LANG: 'nl' } };
  // Of one of the holders the representative is the parent, until the child is of age.
  const { db, cover } = portal.practice.portal.store;
  await db.updateTable('representative').set({ kind: 'parent' }).where('budgetHolderId', '=', 818).execute();
  await db
    .updateTable('budgetHolder')
    .set({ birthDate: cover('2008-12-10') })
    .where('id', '=', 818)
    .execute();
  const { code, stderr } = await portal.as('representative', ['agenda', ...DAYS, '--ics', file], given);
  expect([code, stderr]).toEqual([0, expect.stringContaining(file)]);
  const lines = linesOf(file);
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  const client = await portal.client('representative');
  const entries = await client.agenda.list({ from: '2026-11-02', to: '2027-04-30' }).toArray();
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(entries.length);
  expect(lines).toContain('DTSTART;VALUE=DATE:20261130');
  expect(lines).toContain('TRIGGER:-P7D');
  expect(lines.filter((line) => line === 'TRANSP:TRANSPARENT')).toHaveLength(entries.length);
  expect(lines).toContain('SUMMARY:laatste dag om over een declaratie te beslissen · D0000006 · oktober 2026');
  expect(lines.find((line) => line.includes('is 18'))).toMatch(/^SUMMARY:.* · T\d{7}$/);
  const written = readFileSync(file, 'utf8');
  for (const { budgetHolder } of entries) {
    expect(written).not.toContain(budgetHolder!.name);
    expect(written).not.toContain(budgetHolder!.id);
  }
  const typed = [...lines.join('\n').matchAll(/pgb(?: [\w-]+)+/g)].map(([line]) => line);
  expect(typed.length).toBeGreaterThanOrEqual(entries.length);
  for (const line of new Set(typed)) {
    const parsed = await parse(commands, line.split(' ').slice(1), {});
    if (parsed.kind !== 'run') throw new Error(`${line}: ${JSON.stringify(parsed)}`);
    expect(() => parsed.invocation.input()).not.toThrow();
  }
  // Read again into a calendar, the same days come in the place of those that are there.
  const again = join(folder(), 'again.ics');
  await portal.as('representative', ['agenda', ...DAYS, '--ics', again], given);
  expect(readFileSync(again, 'utf8')).toBe(written);
});

test('a file that is there stays, unless one asks otherwise', async () => {
  const file = join(folder(), 'letters.txt');
  writeFileSync(file, 'mine');
  const refused = await portal.as('holder', ['agenda', '--ics', file], { env: { PGB_LANG: 'en' } });
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('--force')]);
  expect(readFileSync(file, 'utf8')).toBe('mine');
  expect((await portal.as('holder', ['agenda', '--ics', file, '--force'])).code).toBe(0);
  expect(linesOf(file)[0]).toBe('BEGIN:VCALENDAR');
});

test.each([
  [['--ics', 'x.ics', '--limit', '3'], '--ics and --limit'],
  [['--ics', 'x.ics', '--cursor', 'abc'], '--ics and --cursor'],
  [['--force'], '--ics'],
])('%j is not done by half', async (typed, told) => {
  const refused = await portal.as('holder', ['agenda', ...typed], { env: { PGB_LANG: 'en' } });
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining(told)]);
});
