// Where the system has a folder in memory, the tests keep there what they write: a database that makes each commit safe on the disk then waits for no
// disk, and a file system need not look for room for the hundreds of files that each PostgreSQL database has, which took a seventh of the time. What the
// tests show does not depend on it, for none of them takes the power away.
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
const PREFIX = 'pgb-test-';
/** More than all tests together write. */
const NEEDED_BYTES = 6 * 1024 ** 3;

export default function setup(): (() => void) | undefined {
  if (!isUsable()) return undefined;
  forgetTheDead();
  const folder = mkdtempSync(join(MEMORY, `${PREFIX}${process.pid}-`));
  // PostgreSQL keeps its files there, as somebody else when the tests run as root.
  chmodSync(folder, 0o711);
  // The processes of the tests begin with the environment of this one.
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  return () => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    rmSync(folder, { recursive: true, force: true });
  };
}

/** It is large enough, and programs may be started there. */
function isUsable(): boolean {
  try {
    const mount = readFileSync('/proc/mounts', 'utf8')
      .split('\n')
      .map((line) => line.split(' '))
      .findLast(([, place]) => place === MEMORY);
    const { bavail, bsize } = statfsSync(MEMORY);
    return mount?.[2] === 'tmpfs' && !mount[3]?.split(',').includes('noexec') && bavail * bsize >= NEEDED_BYTES;
  } catch {
    return false;
  }
}

/** A run that was killed leaves its folder, which takes memory. */
function forgetTheDead(): void {
  for (const name of readdirSync(MEMORY)) {
    const [, pid] = /^pgb-test-(\d+)-/.exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(MEMORY, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
