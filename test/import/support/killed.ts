import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ImportKindName } from '../../../src/messages/import-kinds.ts';

const child = fileURLToPath(new URL('import-child.ts', import.meta.url));
export const aheadChild = fileURLToPath(new URL('ahead-child.ts', import.meta.url));

export interface Killing {
  portal: string;
  token: string;
  path: string;
  jobs: string;
  kind?: ImportKindName;
  /** The script of the process, when it is another one. */
  script?: string;
}

/** Runs an import in a process of its own and kills it when it has told so many outcomes. */
export async function killedAfter(
  outcomes: number,
  { portal, token, path, jobs, kind, script = child }: Killing,
): Promise<void> {
  const args = [script, portal, token, path, jobs, ...(kind === undefined ? [] : [kind])];
  const running = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = 0;
  running.stdout.setEncoding('utf8').on('data', (text: string) => {
    told += text.split('\n').length - 1;
    if (told >= outcomes) running.kill('SIGKILL');
  });
  await once(running, 'exit');
}
