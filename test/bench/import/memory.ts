import { join } from 'node:path';
import { rounded } from '../measure.ts';
import { part as partOf, times, type BenchOptions } from '../part.ts';
import { withFolder, withPortal } from '../portal.ts';
import { importedBy } from './command.ts';
import { clientsFor, linesFor, writeCsv } from './october.ts';

interface Memory {
  /** Of the smallest file, one ten times as long, and one a hundred times as long. */
  lines: number[];
  /** The most that the importing process had, in megabytes. */
  peakMegabytes: number[];
  largestOverSmallest: number;
}

const usualLines = 10_000;

async function measure({ lines, say }: BenchOptions): Promise<Memory> {
  const sizes = [lines, lines * 10, lines * 100];
  const peaks: number[] = [];
  for (const size of sizes) {
    say(`${size} lines`);
    peaks.push(await peakOf(clientsFor(size)));
  }
  return {
    lines: sizes.map((size) => linesFor(clientsFor(size))),
    peakMegabytes: peaks,
    largestOverSmallest: rounded(Math.max(...peaks) / Math.min(...peaks)),
  };
}

function peakOf(clients: number): Promise<number> {
  return withFolder(async (folder) => {
    const file = join(folder, 'october.csv');
    await writeCsv(file, clients);
    return withPortal({ clients }, async (portal) => {
      const [imported] = await importedBy(portal, file, 1);
      if (imported?.accepted !== linesFor(clients)) throw new Error('Not all lines were accepted');
      return imported.peakMegabytes;
    });
  });
}

/** What an import keeps in memory may not grow with the file. `--lines 100000` measures up to ten million. */
export const part = partOf<Memory>({
  usualLines,
  measure,
  rows: ({ lines, peakMegabytes, largestOverSmallest }) => [
    ...lines.map((size, at) => ({
      name: `most memory at ${size} lines`,
      value: `${peakMegabytes[at]} MB`,
      aim: '< 150',
    })),
    { name: 'largest over smallest', value: times(largestOverSmallest), aim: '≤ 1.1' },
  ],
});
