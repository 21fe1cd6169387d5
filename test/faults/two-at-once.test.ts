import { hostname } from 'node:os';
import { afterEach, expect, test } from 'vitest';
import { openDesk, until } from './support/desk.ts';
import { useInstitution } from './support/institution.ts';
import { importOnce, RunningImport } from './support/running-import.ts';

const institution = useInstitution(40);
afterEach(() => institution.portal.practice.faults.set({}));

test('the second import of one file says who holds it, and a killed one holds nothing', async () => {
  const desk = openDesk();
  const { text, declared } = institution.file(20);
  const args = [desk.write('care.csv', text), '--batch', '1', '--concurrency', '1'];
  const importing = { home: desk.home, args, env: await institution.env() };
  institution.portal.practice.faults.set({ slow: { milliseconds: 100 } });
  const first = new RunningImport(importing);
  await until(async () => (await declared()) >= 1);

  const second = await importOnce(importing);
  const { error } = JSON.parse(second.stdout) as { error: { message: string } };
  expect({ code: second.code, error }).toMatchObject({ code: 7, error: { code: 'import-busy', retryable: true } });
  expect(error.message).toContain(`process ${first.pid} on ${hostname()} since`);

  first.send('SIGKILL');
  await first.ended;
  institution.portal.practice.faults.set({});
  const third = await importOnce(importing);
  expect(third.code).toBe(0);
  expect(JSON.parse(third.stdout)).toMatchObject({ resumed: true, accepted: 20, duplicates: 0 });
}, 60_000);
