import { afterEach, expect, test } from 'vitest';
import { openDesk, until } from './support/desk.ts';
import { useInstitution } from './support/institution.ts';
import { importOnce, RunningImport } from './support/running-import.ts';

const institution = useInstitution(40);
afterEach(() => institution.portal.practice.faults.set({}));

test('a file that was changed under a stopped import is refused with the difference, and taken with --restart', async () => {
  const desk = openDesk();
  const { text, declared } = institution.file(20);
  const args = [desk.write('care.csv', text), '--batch', '1', '--concurrency', '1'];
  const importing = { home: desk.home, args, env: await institution.env() };
  institution.portal.practice.faults.set({ slow: { milliseconds: 50 } });
  const running = new RunningImport(importing);
  await until(async () => (await declared()) >= 2);
  running.send('SIGINT');
  expect(await running.ended).toMatchObject({ code: 130 });
  institution.portal.practice.faults.set({});
  const before = await declared();

  // The last line says another number of hours, and one digit more.
  const changed = text.replace(/1,5;\r\n$/, '10,5;\r\n');
  desk.write('care.csv', changed);
  const refused = await importOnce(importing);
  const { error } = JSON.parse(refused.stdout) as { error: { message: string } };
  expect({ code: refused.code, error }).toMatchObject({ code: 4, error: { code: 'file-changed-since' } });
  expect(error.message).toContain(`${before} of its 20 lines`);
  expect(error.message).toContain(`${text.length} bytes`);
  expect(error.message).toContain(`${changed.length}`);
  expect(error.message).toContain('line 21');
  expect(await declared()).toBe(before);

  const restarted = await importOnce({ ...importing, args: [...args, '--restart'] });
  expect(restarted.code).toBe(0);
  expect(JSON.parse(restarted.stdout)).toMatchObject({ resumed: false, accepted: 20 - before, duplicates: before });
}, 60_000);
