// A real browser that is driven as a person does: by keys. It speaks the protocol of its developer tools, of which a few words are enough.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

type Answer = { id?: number; result?: unknown; error?: unknown; method?: string };

export class DevTools {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  readonly #ended: () => Promise<void>;
  #last = 0;
  #session: string | undefined;

  private constructor(socket: WebSocket, ended: () => Promise<void>) {
    this.#socket = socket;
    this.#ended = ended;
    socket.addEventListener('message', ({ data }) => {
      const answer = JSON.parse(String(data)) as Answer;
      if (answer.id !== undefined) this.#waiting.get(answer.id)?.(answer);
    });
  }

  /** Starts the browser with an empty profile and one page. */
  static async start(program: string, language: string): Promise<DevTools> {
    const home = mkdtempSync(join(tmpdir(), 'pgb-chromium-'));
    const child = spawn(
      program,
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--no-first-run',
        '--remote-debugging-port=0',
        `--accept-lang=${language}`,
        `--user-data-dir=${home}`,
        'about:blank',
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const gone = once(child, 'exit');
    const address = await new Promise<string>((resolve, reject) => {
      void gone.then(() => reject(new Error('The browser ended before it could be asked anything')));
      createInterface({ input: child.stderr }).on('line', (line) => {
        const found = /^DevTools listening on (\S+)/.exec(line)?.[1];
        if (found !== undefined) resolve(found);
      });
    });
    const socket = new WebSocket(address);
    await once(socket, 'open');
    const tools = new DevTools(socket, async () => {
      child.kill();
      await gone;
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    });
    const { targetInfos } = await tools.send<{ targetInfos: { targetId: string; type: string }[] }>(
      'Target.getTargets',
      {},
    );
    const targetId = targetInfos.find(({ type }) => type === 'page')?.targetId;
    const attached = await tools.send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
    tools.#session = attached.sessionId;
    return tools;
  }

  send<Result>(method: string, params: object): Promise<Result> {
    const id = (this.#last += 1);
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    this.#waiting.set(id, ({ result, error }) => {
      this.#waiting.delete(id);
      if (error === undefined) resolve(result as Result);
      else reject(new Error(`${method}: ${JSON.stringify(error)}`));
    });
    this.#socket.send(
      JSON.stringify({ id, method, params, ...(this.#session !== undefined && { sessionId: this.#session }) }),
    );
    return promise;
  }

  /** What an expression is on the page; a promise is waited for. */
  async valueOf<Value>(expression: string): Promise<Value> {
    const { result, exceptionDetails } = await this.send<{ result: { value: Value }; exceptionDetails?: unknown }>(
      'Runtime.evaluate',
      { expression, awaitPromise: true, returnByValue: true },
    );
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    return result.value;
  }

  /** Goes on when the page is there and the expression is true. */
  async until(expression: string): Promise<void> {
    for (let left = 500; left > 0; left -= 1) {
      const isThere = await this.valueOf<boolean>(`document.readyState === 'complete' && Boolean(${expression})`).catch(
        () => false,
      );
      if (isThere) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`The page never came there: ${expression}`);
  }

  async open(address: string): Promise<void> {
    await this.send('Page.navigate', { url: address });
  }

  async press(key: 'Tab' | 'Enter' | 'ArrowDown' | 'ArrowUp'): Promise<void> {
    const codes = { Tab: 9, Enter: 13, ArrowDown: 40, ArrowUp: 38 } as const;
    const common = { key, code: key, windowsVirtualKeyCode: codes[key] };
    await this.send('Input.dispatchKeyEvent', { type: 'keyDown', ...common, ...(key === 'Enter' && { text: '\r' }) });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...common });
  }

  async resize(width: number): Promise<void> {
    const size = { width, height: 800, deviceScaleFactor: 1, mobile: false };
    await this.send('Emulation.setDeviceMetricsOverride', size);
  }

  async close(): Promise<void> {
    this.#socket.close();
    await this.#ended();
  }
}
