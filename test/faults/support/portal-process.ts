import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { pgb } from '../../bench/pgb.ts';

// Below those that the system gives out by itself: a client that looks for a portal that is down could get its port.
const firstPort = 15_000;
const ports = 10_000;

/** A portal in a process of its own: killed and started again it stands on the same data at the same address. */
export class PortalProcess {
  readonly url: string;
  readonly #port: number;
  #child: ChildProcess | undefined;
  #ended: Promise<unknown> = Promise.resolve();

  private constructor(port: number) {
    this.#port = port;
    this.url = `http://127.0.0.1:${port}`;
  }

  static async atFreePort(): Promise<PortalProcess> {
    for (;;) {
      const port = firstPort + Math.floor(Math.random() * ports);
      if (await isFree(port)) return new PortalProcess(port);
    }
  }

  /** `flags` are those of `pgb portal start`. */
  async start(folder: string, flags: readonly string[] = []): Promise<void> {
    const args = [pgb, 'portal', 'start', '--port', String(this.#port), '--data', folder, '-o', 'ndjson', ...flags];
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, PGB_DATA_DIR: folder },
    });
    this.#child = child;
    this.#ended = once(child, 'exit');
    const line = once(createInterface(child.stdout), 'line');
    // Killed before it stood is killed as well.
    await Promise.race([line, this.#ended]);
  }

  get isRunning(): boolean {
    return this.#child !== undefined && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Until it is gone, by whatever hand. */
  async ended(): Promise<NodeJS.Signals | null> {
    await this.#ended;
    return this.#child?.signalCode ?? null;
  }

  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    this.#child?.kill(signal);
    await this.#ended;
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  const isOpen = await once(server.listen(port, '127.0.0.1'), 'listening').then(
    () => true,
    () => false,
  );
  if (isOpen) await new Promise((resolve) => server.close(resolve));
  return isOpen;
}
