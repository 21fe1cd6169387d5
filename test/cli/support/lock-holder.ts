// Holds a lock until it is killed.
import { takeSystemLock } from '../../../src/files/system-lock.ts';

const lock = takeSystemLock(process.argv[2] ?? '');
process.stdout.write(String(lock !== undefined));
setInterval(() => {}, 60_000);
