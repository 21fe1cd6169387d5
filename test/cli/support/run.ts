import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { run as runCli } from '../../../src/cli/run.ts';
import type { Surroundings } from '../../../src/cli/terminal/surroundings.ts';

export interface Given {
  env?: Record<string, string>;
  /** What stands on standard input. */
  stdin?: string;
  /** Standard input, output and error are a terminal. */
  tty?: boolean;
  width?: number;
  platform?: NodeJS.Platform;
  /** Called with each text that is written, to answer or to interrupt. */
  onWrite?: (text: string, hands: Hands) => void;
}
export interface Hands {
  type(text: string): void;
  interrupt(): void;
  closeOutput(): void;
  /** The disk that standard output goes to is full. */
  fillDisk(): void;
}
export interface Result {
  code: number;
  stdout: string;
  stderr: string;
  /** Set when everything was to end at once. */
  exited: number | undefined;
}

/** A folder for this test only. */
export function dataDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pgb-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

export class Sink extends Writable {
  text = '';
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  readonly #onText: (text: string) => void;

  constructor(tty: boolean, columns: number | undefined, onText: (text: string) => void) {
    super({ decodeStrings: false });
    this.isTTY = tty;
    this.columns = columns;
    this.#onText = onText;
  }

  /** As standard error: a prompt that ends does not end the terminal. */
  override end(): this {
    return this;
  }

  override _write(chunk: Buffer | string, _: BufferEncoding, done: () => void): void {
    this.text += String(chunk);
    this.#onText(String(chunk));
    done();
  }
}

/** Runs one command line in this process, with streams and an environment of its own. */
export async function run(argv: readonly string[], given: Given = {}): Promise<Result> {
  const { tty = false, width, platform = process.platform } = given;
  const stdin = Object.assign(new PassThrough(), { isTTY: tty, setRawMode: () => stdin });
  if (given.stdin !== undefined || !tty) stdin.end(given.stdin ?? '');
  const listeners = new Set<() => void>();
  const hands: Hands = {
    // A prompt shows itself before it listens.
    type: (text) => setImmediate(() => stdin.write(text)),
    interrupt: () => listeners.forEach((listener) => listener()),
    closeOutput: () => stdout.destroy(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    fillDisk: () => stdout.destroy(Object.assign(new Error('write ENOSPC'), { code: 'ENOSPC' })),
  };
  const onText = (text: string): void => given.onWrite?.(text, hands);
  const stdout = new Sink(tty, width, onText);
  const stderr = new Sink(tty, width, onText);
  let exited: number | undefined;
  const surroundings: Surroundings = {
    env: { PGB_LANG: 'en', PGB_DATA_DIR: given.env?.['PGB_DATA_DIR'] ?? dataDir(), ...given.env },
    platform,
    stdin,
    stdout,
    stderr,
    onInterrupt: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    exit: (code) => (exited = code),
  };
  const code = await runCli(argv, surroundings);
  return { code, stdout: stdout.text, stderr: stderr.text, exited };
}
