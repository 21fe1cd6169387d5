import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import type { Progress } from '../../src/import/progress.ts';
import { pgb } from '../bench/pgb.ts';
import type { Durations, KillPoint } from './kill-points.ts';

export interface Importing {
  /** Settings, session and jobs: PGB_DATA_DIR. */
  home: string;
  /** Of the command, after `declaration import`. */
  args: readonly string[];
  killAt?: KillPoint | undefined;
}

export interface Imported {
  /** Null when it was killed. */
  code: number | null;
  stdout: string;
  /** What it said besides its progress. */
  said: string;
  durations: Durations;
}

/** Imports with the command as it is built, and kills it where asked, unless it is done before. */
export async function importOnce({ home, args, killAt }: Importing): Promise<Imported> {
  const command = [pgb, 'declaration', 'import', ...args, '-o', 'json', '--progress', 'json', '--lang', 'en'];
  const child = spawn(process.execPath, command, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PGB_DATA_DIR: home },
  });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const stages = new Stages();
  const said: string[] = [];
  let kill: NodeJS.Timeout | undefined;
  createInterface(child.stderr).on('line', (line) => {
    const stage = stages.see(line);
    if (stage === undefined) said.push(line);
    else if (stage === killAt?.stage) kill ??= setTimeout(() => child.kill('SIGKILL'), killAt.milliseconds);
  });
  const [stdout, [code]] = await Promise.all([text(child.stdout), ended]);
  clearTimeout(kill);
  return { code, stdout, said: said.join('\n'), durations: stages.end() };
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
