import { find, type Catalogue } from './catalogue.ts';
import { commandLine } from './command-line.ts';
import type { Spec } from './spec.ts';
import type { ValueKind } from './values/value.ts';

/** One flag as it was typed, with its value. */
export interface TypedFlag {
  /** `--portal` */
  readonly name: string;
  readonly value?: string;
}

/** What was typed, as far as an advice says it again. */
export interface TypedLine {
  /** The names of the command: `portal serve`. */
  readonly path: string;
  readonly own: readonly TypedFlag[];
  readonly global: readonly TypedFlag[];
}

/** One signs in in one way. */
export const waysToSignIn = [
  '--persona',
  '--no-browser',
  '--device',
  '--start',
  '--finish',
  '--token-stdin',
  '--certificate',
  '--key',
] as const;

/** These say to which portal a command goes, and as whom: the command that is advised goes there too. */
const places: ReadonlySet<string> = new Set(['--context', '--portal', '--as']);

/** These go to no portal: an address is what they are about. */
const ofThisComputer: ReadonlySet<string> = new Set(['context', 'config', 'portal', 'help']);

/** From `pgb` in an advice up to the next, or to the end of the line or of its quotes. */
const ADVISED = /\bpgb (?=[a-z])([^`\n]*?)(?=\bpgb |`|\n|$)/g;

/** Whether an advice says a value of this kind again: an error holds nothing that is said of a person, their care or money. */
const isRepeated: Readonly<Record<ValueKind<unknown>['name'], boolean>> = {
  'short-name': true,
  count: true,
  date: true,
  month: true,
  id: true,
  choice: true,
  file: true,
  folder: true,
  url: true,
  duration: true,
  'error-limit': true,
  percent: true,
  pause: true,
  statusShare: true,
  slowness: true,
  text: false,
  name: false,
  'address-or-code': false,
  'agb-code': false,
  'kvk-number': false,
  amount: false,
  hours: false,
  database: false,
  line: false,
  rate: false,
  raise: false,
  percentage: false,
  agreementHours: false,
  newAgreement: false,
  functionAmount: false,
  chainEnd: false,
  column: false,
  json: false,
};

/** What may be a secret is repeated by nothing, whatever its kind. */
export function mayBeRepeated({ value }: Spec<unknown>): boolean {
  return value === undefined || (isRepeated[value.name] && value.mayHoldSecret !== true);
}

/** A value as it stands in a line: what has spaces is between quotes. */
const WORD = String.raw`(?:"[^"]*"|[^\s"]+)`;

/**
 * Says the commands of an advice as they are to be typed: to the same portal, and the command that failed with the flags that
 * it had. What the advice says itself goes before what was typed. Where `pgb` is the program in a sentence it is no command.
 */
export function repeatFlags(advice: string, { path, own, global }: TypedLine, catalogue: Catalogue): string {
  const there = global.filter(({ name }) => places.has(name) && !advice.includes(name));
  const before = there.length === 0 ? '' : `${wordsOf(there)} `;
  const again = new RegExp(`^${path}(?![\\w-])((?: --[a-z-]+(?: (?!-)${WORD})?)*)`);
  return advice.replaceAll(ADVISED, (mention: string, rest: string) => {
    const noun = find(catalogue, [/^[\w-]+/.exec(rest)?.[0] ?? ''])?.path;
    if (noun === undefined) return mention;
    const said = again.exec(rest);
    const where = ofThisComputer.has(noun) ? '' : before;
    if (path === '' || said === null) return `pgb ${where}${rest}`;
    const [whole, flags = ''] = said;
    const repeated = own.filter((flag) => goesWith(flag, flags));
    const words = repeated.length === 0 ? '' : ` ${wordsOf(repeated)}`;
    return `pgb ${where}${path}${words}${flags}${rest.slice(whole.length)}`;
  });
}

function goesWith({ name }: TypedFlag, said: string): boolean {
  const names = said.split(' ');
  if (names.includes(name)) return false;
  // What is begun has to be kept until it ends.
  if (name === '--start' && said.includes('--store memory')) return false;
  return !(isWay(name) && names.some(isWay));
}

function isWay(name: string): boolean {
  return (waysToSignIn as readonly string[]).includes(name);
}

function wordsOf(flags: readonly TypedFlag[]): string {
  return commandLine(flags.flatMap(({ name, value }) => (value === undefined ? [name] : [name, value]))).slice(4);
}
