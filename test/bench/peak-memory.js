// Plain JavaScript: what takes the types out of a file would take twenty megabytes of the process that is measured.
import { readFileSync } from 'node:fs';

/**
 * The most memory that this process ever had, in kilobytes. What `resourceUsage` tells on Linux is not that: it begins with
 * what the process had that started this one.
 */
export function peakKilobytes() {
  const own =
    process.platform === 'linux' ? /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) : null;
  return own === null ? process.resourceUsage().maxRSS : Number(own[1]);
}
