import type { DialectProblem } from '../../messages/shape/import/file-form.ts';
import { encodings } from '../file/encoding.ts';
import type { PinnedDialect } from '../file/dialect.ts';

type Key = keyof PinnedDialect;

/** The keys that may be told about a file, and the words for their values. Errors name the first word of a value. */
const values: { readonly [K in Key]: Readonly<Record<string, NonNullable<PinnedDialect[K]>>> } = {
  separator: {
    ';': ';',
    ',': ',',
    tab: '\t',
    '|': '|',
    semicolon: ';',
    comma: ',',
    pipe: '|',
    '\t': '\t',
    '\\t': '\t',
  },
  encoding: { ...same(encodings), utf8: 'utf-8', 'utf-16': 'utf-16le', cp1252: 'windows-1252', ansi: 'windows-1252' },
  decimal: { comma: ',', point: '.', ',': ',', '.': '.' },
  dates: { dmy: 'dmy', mdy: 'mdy', ymd: 'ymd' },
};
const keys = Object.keys(values) as Key[];

function same<Value extends string>(all: readonly Value[]): Record<string, Value> {
  return Object.fromEntries(all.map((each) => [each, each]));
}

/** The words that somebody told about a file are unknown. */
export class DialectError extends Error {
  override readonly name = 'DialectError';
  readonly problem: DialectProblem;

  constructor(problem: DialectProblem) {
    super(`${problem.key === '' ? problem.found : `${problem.key}=${problem.found}`} is unknown in a dialect`);
    this.problem = problem;
  }
}

/**
 * Reads `separator=;,encoding=windows-1252,decimal=comma,dates=dmy`, or part of it.
 *
 * @throws DialectError that names what is unknown and what there is.
 */
export function parseDialect(text: string): PinnedDialect {
  const pinned: PinnedDialect = {};
  for (const part of partsOf(text)) Object.assign(pinned, readPart(part));
  return pinned;
}

// A comma separates only where a next key follows it: `separator=,,decimal=comma`.
function partsOf(text: string): string[] {
  return text.split(/,(?=\s*[a-z]+\s*=)/i);
}

function readPart(part: string): PinnedDialect {
  const at = part.indexOf('=');
  const key = keys.find((each) => each === part.slice(0, Math.max(at, 0)).trim().toLowerCase());
  if (key === undefined) throw new DialectError({ key: '', found: part.trim(), allowed: keys });
  const told = part.slice(at + 1);
  const known: Readonly<Record<string, string>> = values[key];
  const word = [told, told.trim().toLowerCase()].find((each) => Object.hasOwn(known, each));
  if (word === undefined) throw new DialectError({ key, found: told.trim(), allowed: allowedFor(key) });
  return { [key]: known[word] };
}

/** One word for each value. */
function allowedFor(key: Key): string[] {
  const known: Readonly<Record<string, string>> = values[key];
  return Object.keys(known).filter(
    (word, index, words) => words.findIndex((each) => known[each] === known[word]) === index,
  );
}
