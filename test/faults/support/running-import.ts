import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import type { Progress } from '../../../src/import/options.ts';
import { pgb } from '../../bench/pgb.ts';
import type { Durations, KillPoint } from '../kills/kill-points.ts';

export interface Importing {
  /** Settings, session and jobs: PGB_DATA_DIR. */
  home: string;
  /** Of the command, after `declaration import`. */
  args: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** No file may become larger than this: what a full disk is to who writes, on any system and for any user. */
  mostBytes?: number;
}

export interface Imported {
  /** Null when it was killed. */
  code: number | null;
  stdout: string;
  /** What it said besides its progress. */
  said: string;
  durations: Durations;
}

/** An import with the command as it is built, in a process of its own. */
export class RunningImport {
  readonly ended: Promise<Imported>;
  readonly #child: ChildProcess;
  readonly #stages = new Stages();
  readonly #said: string[] = [];
  #onStage: (stage: Progress['stage']) => void = () => {};

  constructor({ home, args, env = {}, mostBytes }: Importing) {
    const said = ['-o', 'json', '--progress', 'json', '--lang', 'en'];
    const command = [process.execPath, pgb, 'declaration', 'import', ...args, ...said];
    const [program = '', ...rest] = mostBytes === undefined ? command : limited(command, mostBytes);
    const child = spawn(program, rest, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env, PGB_DATA_DIR: home },
    });
    this.#child = child;
    createInterface(child.stderr).on('line', (line) => this.#hear(line));
    this.ended = this.#end(text(child.stdout), once(child, 'exit') as Promise<[number | null]>);
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  send(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Unless it is done before. */
  async killedAt({ stage, milliseconds }: KillPoint): Promise<Imported> {
    let kill: NodeJS.Timeout | undefined;
    this.#onStage = (reached) => {
      if (reached === stage) kill ??= setTimeout(() => this.send('SIGKILL'), milliseconds);
    };
    const imported = await this.ended;
    clearTimeout(kill);
    return imported;
  }

  #hear(line: string): void {
    const stage = this.#stages.see(line);
    if (stage === undefined) this.#said.push(line);
    else this.#onStage(stage);
  }

  async #end(stdout: Promise<string>, exit: Promise<[number | null]>): Promise<Imported> {
    const [told, [code]] = await Promise.all([stdout, exit]);
    return { code, stdout: told, said: this.#said.join('\n'), durations: this.#stages.end() };
  }
}

const blockBytes = 512;

function limited(command: readonly string[], mostBytes: number): string[] {
  return ['sh', '-c', 'ulimit -f "$0" && exec "$@"', String(Math.ceil(mostBytes / blockBytes)), ...command];
}

export function importOnce(importing: Importing): Promise<Imported> {
  return new RunningImport(importing).ended;
}

/** How long each stage takes, by what the import says of itself. */
class Stages {
  readonly #durations: Durations = { reading: 0, sending: 0, reporting: 0 };
  #stage: Progress['stage'] | undefined;
  #start = 0;

  /** The stage that a line tells of; undefined when it tells something else. */
  see(line: string): Progress['stage'] | undefined {
    if (!line.startsWith('{"progress":')) return undefined;
    const { progress } = JSON.parse(line) as { progress: Progress };
    if (progress.stage !== this.#stage) this.#begin(progress.stage);
    return progress.stage;
  }

  end(): Durations {
    this.#begin(undefined);
    return this.#durations;
  }

  #begin(stage: Progress['stage'] | undefined): void {
    const now = performance.now();
    if (this.#stage !== undefined) this.#durations[this.#stage] += now - this.#start;
    [this.#stage, this.#start] = [stage, now];
  }
}
