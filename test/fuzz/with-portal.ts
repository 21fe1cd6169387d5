import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Known } from './requests.ts';

export interface FuzzedPortal {
  url: string;
  known: Known;
  /** Errors that the portal logged: what it did not expect. */
  logged: object[];
  state(): Promise<PortalState>;
}

export interface PortalState {
  /** The bytes that it holds when all that can be thrown away is. */
  memory: number;
  /** The longest that everybody waited for one piece of work, since it was last asked. */
  heldUpMilliseconds: number;
}

/** Runs something against a portal in a process of its own, on a database that is thrown away. */
export async function withPortal<Result>(use: (portal: FuzzedPortal) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'pgb-fuzz-'));
  const script = join(import.meta.dirname, 'portal-process.ts');
  const execArgv = ['--disable-warning=ExperimentalWarning', '--expose-gc'];
  const child = fork(script, [join(folder, 'portal.sqlite')], { execArgv });
  const ended = once(child, 'exit');
  try {
    const logged: object[] = [];
    child.on('message', (message: { log?: object }) => message.log && logged.push(message.log));
    const { url, known } = await told<{ url: string; known: Known }>(child, 'url', ended);
    const state = async (): Promise<PortalState> => {
      child.send('state');
      return told<PortalState>(child, 'memory', ended);
    };
    return await use({ url, known, logged, state });
  } finally {
    if (child.connected) child.send('close');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}

async function told<Message extends object>(
  child: ChildProcess,
  name: keyof Message,
  ended: Promise<unknown>,
): Promise<Message> {
  for (;;) {
    const over = ended.then(() => {
      throw new Error('The portal is gone');
    });
    const [message] = (await Promise.race([once(child, 'message'), over])) as [Message];
    if (name in message) return message;
  }
}
