import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { personaUserAgent, signIn } from 'pgb-portaal';
import { pgb } from '../pgb.ts';
import { withFolder } from '../portal.ts';

export interface Imported {
  /** From the start of the process to its end. */
  milliseconds: number;
  accepted: number;
  duplicates: number;
  peakMegabytes: number;
}

/** The command as people run it, so many times on the same portal, each in a process of its own. */
export async function importedBy(portal: string, file: string, times: number): Promise<Imported[]> {
  const { accessToken } = await signIn({ portal, userAgent: personaUserAgent('organisation') });
  return withFolder(async (folder) => {
    const runs: Imported[] = [];
    for (let run = 0; run < times; run += 1) runs.push(await importOnce({ portal, file, folder, accessToken }));
    return runs;
  });
}

interface Asked {
  portal: string;
  file: string;
  folder: string;
  accessToken: string;
}

const watcher = new URL('./peak.js', import.meta.url).href;

async function importOnce({ portal, file, folder, accessToken }: Asked): Promise<Imported> {
  const peak = join(folder, 'peak');
  const flags = ['--portal', portal, '--output-dir', folder, '--progress', 'none', '-o', 'json'];
  const started = performance.now();
  const child = spawn(process.execPath, [pgb, 'declaration', 'import', file, ...flags], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      ...process.env,
      PGB_DATA_DIR: folder,
      PGB_TOKEN: accessToken,
      PGB_BENCH_PEAK: peak,
      NODE_OPTIONS: `--disable-warning=ExperimentalWarning --import=${watcher}`,
    },
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  const [code] = (await once(child, 'close')) as [number | null];
  const milliseconds = performance.now() - started;
  if (code !== 0) throw new Error(`The import ended with ${code}: ${output.slice(0, 500)}`);
  const { accepted, duplicates } = JSON.parse(output) as { accepted: number; duplicates: number };
  const peakMegabytes = Math.round(Number(await readFile(peak, 'utf8')) / 1024);
  return { milliseconds, accepted, duplicates, peakMegabytes };
}
