// Takes a snapshot, or checks a file against one, in a process of its own, so that time and memory are its own.
import { personaUserAgent, PgbClient, signIn } from 'pgb-portaal';
import { checkFile, Snapshot, takeSnapshot } from 'pgb-portaal/import';
import { timed } from '../measure.ts';
import { peakKilobytes } from '../peak-memory.js';

export interface Task {
  /** Absent when there is nothing to be asked of one: then a file is checked. */
  portal?: string;
  snapshot: string;
  file: string;
  folder: string;
  lines: number;
}
export interface Done {
  milliseconds: number;
  peakMegabytes: number;
}

const task = JSON.parse(process.argv[2] ?? '') as Task;
const { portal } = task;
const milliseconds = await timed(portal === undefined ? checked : () => taken(portal));
const peakMegabytes = Math.round(peakKilobytes() / 1024);
process.send?.({ milliseconds, peakMegabytes } satisfies Done);

async function taken(address: string): Promise<void> {
  const { accessToken } = await signIn({ portal: address, userAgent: personaUserAgent('organisation') });
  await using client = new PgbClient({ portal: address, auth: accessToken });
  await takeSnapshot({ client, path: task.snapshot });
}

async function checked(): Promise<void> {
  const snapshot = new Snapshot(task.snapshot);
  const check = await checkFile({ path: task.file, snapshot, folder: task.folder });
  const { accepted } = check.totals.totals;
  check.close();
  snapshot.close();
  // A check that finds fault with what is right is no measure.
  if (accepted.lines !== task.lines) throw new Error(`${accepted.lines} of ${task.lines} were in order`);
}
