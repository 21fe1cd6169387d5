import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { octoberCsv } from '../../examples/october.ts';
import { importOnce } from '../support/running-import.ts';
import { furnish, placeIn, type Place } from './place.ts';
import { PortalProcess } from '../support/portal-process.ts';

/** What is imported, and a portal that stands still, from which each import starts. */
export interface Scene {
  folder: string;
  place: Place;
  /** Of `declaration import`, the same for each import. */
  args(place: Place): string[];
  /** Ends its portal and throws all of it away. */
  close(): Promise<void>;
}

function isLess(client: number): boolean {
  return client % 2 === 0;
}

/**
 * Most of the clients were declared before, and of some of them less care is to be declared now: so there are lines
 * to accept, to update, that were declared already, that are wrong, and that are held because another is wrong.
 */
export async function openScene(clients: number): Promise<Scene> {
  const folder = mkdtempSync(join(tmpdir(), 'pgb-faults-'));
  const place = placeIn(join(folder, 'start'), await PortalProcess.atFreePort());
  const close = async (): Promise<void> => {
    await place.portal.end('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { folder, place, args: await prepare(place, folder, clients), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function prepare(place: Place, folder: string, clients: number): Promise<Scene['args']> {
  const file = join(folder, 'october.csv');
  const earlier = join(folder, 'earlier.csv');
  writeFileSync(file, octoberCsv({ clients, isLess }));
  writeFileSync(earlier, octoberCsv({ clients: Math.floor(clients * 0.75) }));
  await place.portal.start(place.data);
  await furnish(place, clients);
  await importEarlier(place, earlier);
  const expected = await controlTotals(place, file);
  await place.portal.end('SIGTERM');
  const batch = String(Math.ceil(clients / 50));
  return ({ results }) => [file, '--update', '--output-dir', results, '--batch', batch, ...expected];
}

async function importEarlier(place: Place, file: string): Promise<void> {
  const { code, said } = await importOnce({ home: place.home, args: [file, '--output-dir', place.results] });
  if (code !== 5) throw new Error(`The earlier import ended with ${code}: ${said}`);
  forgetJobs(place);
}

/** What the whole file adds up to. */
async function controlTotals(place: Place, file: string): Promise<string[]> {
  const { stdout } = await importOnce({ home: place.home, args: [file, '--dry-run', '--output-dir', place.results] });
  forgetJobs(place);
  const { totals } = JSON.parse(stdout) as { totals: { lines: number; minutes: number; cents: number }[] };
  const sum = (name: 'lines' | 'minutes' | 'cents'): number => totals.reduce((all, each) => all + each[name], 0);
  const hours = `${Math.floor(sum('minutes') / 60)}:${String(sum('minutes') % 60).padStart(2, '0')}`;
  return [
    '--expect-lines',
    String(sum('lines')),
    '--expect-hours',
    hours,
    '--expect-amount',
    (sum('cents') / 100).toFixed(2),
  ];
}

/** So that the jobs and results that are found later are of the import that matters. */
function forgetJobs({ home, results }: Place): void {
  rmSync(join(home, 'imports'), { recursive: true });
  for (const name of ['earlier', 'october'])
    for (const kind of ['accepted', 'rejected']) rmSync(join(results, `${name}.${kind}.csv`), { force: true });
}
