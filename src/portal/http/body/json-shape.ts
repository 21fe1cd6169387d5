import { jsonLimit } from '../../../contract/limits.ts';
import { pathTo } from '../../../contract/schemas/schema-issues.ts';
import type { Issue } from '../../../domain/issue.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import { PortalError } from '../../answers/portal-error.ts';

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** 1 for a byte that says nothing of the shape. */
const MEANS_NOTHING = new Uint8Array(256).fill(1);
for (const byte of [QUOTE, COMMA, COLON, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT]) MEANS_NOTHING[byte] = 0;

/** So many bytes are looked at before other calls have their turn. */
const TURN = 256 * 1024;
/** So many fields that stand twice are told. */
const MOST_REPEATED = 100;

/** An object or list that is being read. */
interface Level {
  isObject: boolean;
  /** The names so far, as far as an object may have them. */
  names: string[];
  /** The number of names or of items before this one. */
  count: number;
}

/**
 * Looks at the shape of JSON before it is parsed: of a field that stands twice the parser would take the last without a
 * word, and a shape that cannot be meant would cost it much. It trusts the parser to find what is no JSON; what it
 * answers are the fields that stand twice.
 */
export async function checkJsonShape(body: Buffer): Promise<Issue[]> {
  const repeated: Issue[] = [];
  const levels: Level[] = [];
  const nameAt = namesIn(body);
  let level: Level | undefined;
  let isName = false;
  let values = 0;
  let turn = TURN;
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at] ?? 0;
    // Numbers, letters and spaces: nearly all that is no text.
    if (MEANS_NOTHING[byte] === 1 && at < turn) continue;
    switch (byte) {
      case QUOTE: {
        const end = endOfText(body, at);
        if (isName && level !== undefined && takeName(level, nameAt(at, end)) && repeated.length < MOST_REPEATED)
          repeated.push(newIssue('FIELD_REPEATED', placeOf(levels), {}));
        at = end;
        break;
      }
      case COLON:
        isName = false;
        break;
      case COMMA:
        values += 1;
        if (level?.isObject === false) level.count += 1;
        isName = level?.isObject === true;
        break;
      case OPEN_OBJECT:
      case OPEN_LIST:
        values += 1;
        isName = byte === OPEN_OBJECT;
        levels.push((level = { isObject: isName, names: [], count: 0 }));
        if (levels.length > jsonLimit.depth) throw tooLarge({ limit: jsonLimit.depth, counted: 'levels' });
        break;
      case CLOSE_OBJECT:
      case CLOSE_LIST:
        if (level !== undefined) checkFields(level, levels);
        levels.pop();
        level = levels.at(-1);
        isName = false;
        break;
      default:
        break;
    }
    if (values > jsonLimit.values) throw tooLarge({ limit: jsonLimit.values, counted: 'values' });
    if (at < turn) continue;
    turn = at + TURN;
    await new Promise<void>((resolve) => void setImmediate(resolve));
  }
  return repeated;
}

function endOfText(body: Buffer, start: number): number {
  let at = start + 1;
  while (at < body.length && body[at] !== QUOTE) at += body[at] === BACKSLASH ? 2 : 1;
  return at;
}

/** So many places are there for names that were read before. */
const PLACES = 256;

interface KnownName {
  /** Where it was read, without its quotes. */
  start: number;
  length: number;
  name: string;
}

/** Reads names, each of which stands in every line: the same bytes are the same name, and need not be made a text again. */
function namesIn(body: Buffer): (start: number, end: number) => string {
  const known = new Array<KnownName | undefined>(PLACES).fill(undefined);
  return (quote, end) => {
    const start = quote + 1;
    const length = end - start;
    const place = (length * 31 + (body[start] ?? 0) * 7 + (body[end - 1] ?? 0)) % PLACES;
    const before = known[place];
    if (before?.length === length && isSame(body, before.start, start, length)) return before.name;
    const name = nameIn(body, quote, end);
    known[place] = { start, length, name };
    return name;
  };
}

function isSame(body: Buffer, one: number, other: number, length: number): boolean {
  for (let at = 0; at < length; at += 1) if (body[one + at] !== body[other + at]) return false;
  return true;
}

/** The bytes of a name, in which an escape is what it stands for: two ways to write it make one name. */
function nameIn(body: Buffer, start: number, end: number): string {
  const text = body.toString('latin1', start + 1, end);
  if (!text.includes('\\')) return text;
  try {
    return Buffer.from(String(JSON.parse(body.toString('utf8', start, end + 1)))).toString('latin1');
  } catch {
    return text;
  }
}

/** Tells whether the object has this name already. */
function takeName(level: Level, name: string): boolean {
  level.count += 1;
  // An object with more is refused at its end, whatever the others are called.
  if (level.count > jsonLimit.fieldsOfOne) return false;
  const isKnown = level.names.includes(name);
  level.names.push(name);
  return isKnown;
}

function checkFields({ isObject, count: found }: Level, levels: readonly Level[]): void {
  const maximum = jsonLimit.fieldsOfOne;
  if (!isObject || found <= maximum) return;
  const issue = newIssue('FIELD_TOO_MANY', placeOf(levels.slice(0, -1)), { found, maximum });
  throw new PortalError('too-large', { issues: [issue], params: { limit: maximum } });
}

function placeOf(levels: readonly Level[]): string {
  const names = levels.map(({ isObject, names, count }) => (isObject ? (names.at(-1) ?? '') : count));
  return pathTo(names.map((name) => (typeof name === 'number' ? name : Buffer.from(name, 'latin1').toString())));
}

/** A number alone would not tell what there is too much of. */
function tooLarge(params: { limit: number; counted: 'levels' | 'values' }): PortalError {
  return new PortalError('too-large', { params });
}
