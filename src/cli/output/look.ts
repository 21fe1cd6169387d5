import { Chalk, type ChalkInstance } from 'chalk';
import type { Surroundings } from '../surroundings.ts';
import type { Writer } from './writer.ts';

/** How the terminal wants to be written to. */
export interface Look {
  /** For data on standard output, and for what is said on standard error. */
  readonly data: ChalkInstance;
  readonly people: ChalkInstance;
  readonly columns: number;
  readonly rule: string;
  readonly ellipsis: string;
  readonly accessible: boolean;
}

const DEFAULT_COLUMNS = 80;

export function lookOf(env: Surroundings['env'], stdout: Writer, stderr: Writer, accessible: boolean): Look {
  const plain = accessible || isPlain(env);
  return {
    data: new Chalk({ level: accessible ? 0 : colourLevel(env, stdout) }),
    people: new Chalk({ level: accessible ? 0 : colourLevel(env, stderr) }),
    columns: (stdout.columns ?? Number(env['COLUMNS'])) || DEFAULT_COLUMNS,
    rule: plain ? '-' : '─',
    ellipsis: plain ? '...' : '…',
    accessible,
  };
}

/** Source: no-color.org, force-color.org. Who forces colour, wants it; else no colour where somebody said so or no terminal is. */
function colourLevel(env: Surroundings['env'], writer: Writer): 0 | 1 {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return /^(0|false)$/i.test(forced) ? 0 : 1;
  if ((env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb') return 0;
  return writer.isTerminal ? 1 : 0;
}

/** A console that says that it has no more than ASCII. */
const isPlain = (env: Surroundings['env']): boolean =>
  env['TERM'] === 'dumb' || env['TERM'] === 'linux' || /^(C|POSIX)$/.test(env['LC_ALL'] ?? env['LANG'] ?? '');
