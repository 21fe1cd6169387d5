import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openDesk, until } from './support/desk.ts';
import { useInstitution } from './support/institution.ts';
import { importOnce, RunningImport } from './support/running-import.ts';

const institution = useInstitution(100);

function slow(milliseconds: number): void {
  institution.portal.practice.faults.set({ slow: { milliseconds } });
}

afterEach(() => institution.portal.practice.faults.set({}));

/** An import of many requests that has come some way, and what may be done to it. */
async function begun() {
  const desk = openDesk();
  const { text, declared } = institution.file(20);
  const path = desk.write('care.csv', text);
  const args = [path, '--batch', '1', '--concurrency', '1', '--output-dir', desk.folder];
  const importing = { home: desk.home, args, env: await institution.env() };
  slow(50);
  const running = new RunningImport(importing);
  await until(async () => (await declared()) >= 2);
  return { desk, path, declared, running, again: () => importOnce(importing) };
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s once: what is under way is finished and kept, and the command that goes on is told',
  async (signal) => {
    const { desk, path, declared, running, again } = await begun();
    running.send(signal);
    const { code, said, stdout } = await running.ended;
    expect(code).toBe(130);
    expect(said).toContain(`pgb declaration import ${path} --batch 1`);
    const [stopped] = desk.jobs();
    expect(stopped).toMatchObject({ complete: false, totals: { accepted: { lines: await declared() } } });
    expect(stopped?.totals['not-sent'].lines).toBeGreaterThan(0);
    expect(JSON.parse(stdout)).toMatchObject({ stopped: 'interrupted', accepted: await declared() });
    expect(existsSync(join(desk.folder, 'care.accepted.csv'))).toBe(true);

    slow(0);
    const { code: last, stdout: document } = await again();
    expect(last).toBe(0);
    expect(JSON.parse(document)).toMatchObject({ resumed: true, accepted: 20, duplicates: 0, notSent: 0 });
    expect(await declared()).toBe(20);
  },
  60_000,
);

test('a signal more: stops without waiting for what is under way', async () => {
  const { desk, path, declared, running, again } = await begun();
  const accepted = (): number => desk.jobs()[0]?.totals.accepted.lines ?? 0;
  // What is under way now ends soon; the next takes longer than it takes to stop.
  const before = accepted();
  slow(2500);
  await until(async () => accepted() > before);
  const kept = accepted();
  // Two of the same that come at once are one.
  running.send('SIGTERM');
  running.send('SIGINT');
  const { code, said } = await running.ended;
  expect(code).toBe(130);
  expect(said).toContain(`pgb declaration import ${path} --batch 1`);
  expect(accepted()).toBe(kept);
  slow(0);
  const { stdout } = await again();
  expect(JSON.parse(stdout)).toMatchObject({ resumed: true, accepted: 20, duplicates: 0, notSent: 0 });
  expect(await declared()).toBe(20);
}, 60_000);
