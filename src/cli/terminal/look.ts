import type { Surroundings } from './surroundings.ts';
import type { Writer } from './writer.ts';

type Colour = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue' | 'cyan';
export type Colours = Readonly<Record<Colour, (text: string) => string>>;

/** The look is the way in which the terminal wants to be written to. */
export interface Look {
  /** The first colours are for data on standard output, the second for notices on standard error. */
  readonly data: Colours;
  readonly people: Colours;
  readonly columns: number;
  readonly rule: string;
  readonly ellipsis: string;
  readonly accessible: boolean;
}

const DEFAULT_COLUMNS = 80;

export async function lookOf(
  env: Surroundings['env'],
  stdout: Writer,
  stderr: Writer,
  accessible: boolean,
): Promise<Look> {
  const plain = accessible || isPlain(env);
  return {
    data: await coloursFor(!accessible && hasColour(env, stdout)),
    people: await coloursFor(!accessible && hasColour(env, stderr)),
    columns: stdout.columns || Number(env['COLUMNS']) || DEFAULT_COLUMNS,
    rule: plain ? '-' : '─',
    ellipsis: plain ? '...' : '…',
    accessible,
  };
}

function leaveAsIs(text: string): string {
  return text;
}

const plain: Colours = {
  bold: leaveAsIs,
  dim: leaveAsIs,
  red: leaveAsIs,
  green: leaveAsIs,
  yellow: leaveAsIs,
  blue: leaveAsIs,
  cyan: leaveAsIs,
};

/** Chalk is not loaded where there is no colour. */
async function coloursFor(wanted: boolean): Promise<Colours> {
  if (!wanted) return plain;
  const { Chalk } = await import('chalk');
  return new Chalk({ level: 1 });
}

/** Source: no-color.org, force-color.org. Who forces colour, wants it; else no colour where somebody said so or no terminal is. */
function hasColour(env: Surroundings['env'], writer: Writer): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return !/^(0|false)$/i.test(forced);
  if ((env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb') return false;
  return writer.isTerminal;
}

/** A console that says that it has no more than ASCII. */
function isPlain(env: Surroundings['env']): boolean {
  return env['TERM'] === 'dumb' || env['TERM'] === 'linux' || /^(C|POSIX)$/.test(env['LC_ALL'] ?? env['LANG'] ?? '');
}
