import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { importsFolder } from '../../../src/cli/bulk/file/imports-folder.ts';
import { listJobs, type JobOverview } from '../../../src/import/index.ts';

/** Who imports on one machine: settings, jobs and files of this test only. */
export interface Desk {
  home: string;
  folder: string;
  write(name: string, text: string): string;
  jobs(): JobOverview[];
}

export function openDesk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'pgb-desk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const home = join(folder, 'home');
  mkdirSync(home);
  return {
    home,
    folder,
    write(name, text) {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    },
    jobs: () => listJobs(importsFolder(home)),
  };
}

/** Waits for something that another process brings about. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(20);
}
