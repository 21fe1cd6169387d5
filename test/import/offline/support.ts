import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkFile, Snapshot, takeSnapshot, type CheckFinding, type FileCheck } from '../../../src/import/index.ts';
import type { PgbClient } from '../../../src/index.ts';
import { mapperFor } from '../../../src/import/column-sets.ts';
import { examine } from '../../../src/import/form/examine.ts';
import type { Workplace } from '../support/practice.ts';

/** The day of the practice portal. */
export const today = '2026-11-03';

/** A snapshot as somebody takes it now; closed when the test is done. */
export async function snapshotOf({ folder }: Workplace, client: PgbClient): Promise<Snapshot> {
  const path = join(folder, `${crypto.randomUUID()}.sqlite`);
  await takeSnapshot({ client, path });
  const snapshot = new Snapshot(path);
  onTestFinished(() => snapshot.close());
  return snapshot;
}

/** Checks a file as the command does. */
export async function check(place: Workplace, snapshot: Snapshot, path: string): Promise<FileCheck> {
  const form = await examine(path, mapperFor('declarations'));
  const jobs = join(place.folder, 'jobs');
  const checked = await checkFile({ path, form, snapshot, today, folder: join(place.folder, 'checks'), jobs });
  onTestFinished(() => checked.close());
  return checked;
}

/** Where each finding is and what it is. */
export function shown(findings: Iterable<CheckFinding>): string[] {
  return [...findings].map(({ line, lines, column, code, severity }) =>
    [`${line}+${lines - 1}`, column ?? '-', code, ...(severity === 'warning' ? ['(warning)'] : [])].join(' '),
  );
}
