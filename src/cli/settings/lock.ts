import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { CliError } from '../failure/cli-error.ts';

const PATIENCE = 10_000;
const PAUSE = 15;

/**
 * Runs `work` while no other pgb does: several in cron and one in a terminal may change the same file, and an atomic
 * write alone does not keep one from losing the change of another.
 */
export async function withLock<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  await take(file);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

async function take(file: string): Promise<void> {
  for (const end = performance.now() + PATIENCE; performance.now() < end; await pause(PAUSE)) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx', mode: 0o600 });
      return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Windows answers EPERM while another process is removing the file.
      if (code !== 'EEXIST' && code !== 'EPERM') throw error;
      if (isLeftBehind(file)) rmSync(file, { force: true });
    }
  }
  throw new CliError('settings-busy', { file });
}

/** The owner of such a lock is no longer there. A file without a number yet is being written, unless it is old. */
function isLeftBehind(file: string): boolean {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return pid > 0 ? !isRunning(pid) : Date.now() - statSync(file).mtimeMs > PATIENCE;
  } catch {
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
