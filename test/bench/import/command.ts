import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { personaUserAgent, signIn } from 'pgb-portaal';
import { pgb } from '../pgb.ts';
import { withFolder } from '../portal.ts';

/** A command as people run it, from the start of its process to its end. */
export interface Ran<Document> {
  milliseconds: number;
  peakMegabytes: number;
  document: Document;
}

export interface Imported extends Omit<Ran<unknown>, 'document'> {
  accepted: number;
  duplicates: number;
}

/** The import of a file, so many times on the same portal, each in a process of its own. */
export async function importedBy(portal: string, file: string, times: number): Promise<Imported[]> {
  return withFolder(async (folder) => {
    const run = await commandsOf(portal, 'organisation', folder);
    const argv = ['declaration', 'import', file, '--output-dir', folder, '--progress', 'none'];
    const runs: Imported[] = [];
    for (let at = 0; at < times; at += 1) {
      const { document, ...measured } = await run<Pick<Imported, 'accepted' | 'duplicates'>>(argv);
      const { accepted, duplicates } = document;
      runs.push({ ...measured, accepted, duplicates });
    }
    return runs;
  });
}

const watcher = new URL('./peak.js', import.meta.url).href;

/** Runs commands as somebody, in a folder of their own. */
export async function commandsOf(
  portal: string,
  persona: Parameters<typeof personaUserAgent>[0],
  folder: string,
): Promise<<Document>(argv: readonly string[]) => Promise<Ran<Document>>> {
  const { accessToken } = await signIn({ portal, userAgent: personaUserAgent(persona) });
  return async <Document>(argv: readonly string[]) => {
    const peak = join(folder, 'peak');
    const started = performance.now();
    const child = spawn(process.execPath, [pgb, ...argv, '--portal', portal, '-o', 'json'], {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {
        ...process.env,
        PGB_DATA_DIR: folder,
        PGB_TOKEN: accessToken,
        PGB_BENCH_PEAK: peak,
        NODE_OPTIONS: `--disable-warning=ExperimentalWarning --import=${watcher}`,
      },
    });
    const output: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (text: string) => output.push(text));
    const [code] = (await once(child, 'close')) as [number | null];
    const milliseconds = performance.now() - started;
    const text = output.join('');
    if (code !== 0) throw new Error(`The command ended with ${code}: ${text.slice(0, 500)}`);
    const peakMegabytes = Math.round(Number(await readFile(peak, 'utf8')) / 1024);
    return { milliseconds, peakMegabytes, document: JSON.parse(text) as Document };
  };
}
