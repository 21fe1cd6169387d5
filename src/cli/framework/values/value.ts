import type { Texts } from '../../../messages/shape/texts.ts';
import type { InvalidValue } from '../../../messages/shape/cli/errors.ts';
import type { MaxErrors } from '../../../import/options.ts';
import { isIsoDate } from '../../../domain/values/date.ts';
import { isMonth } from '../../../domain/values/month.ts';
import { isSafe } from '../../../contract/http/loopback.ts';
import { formatRecordId, isRecordId, parseRecordId, type RecordKind } from '../../../domain/values/record-id.ts';

/** A kind of value may be typed after a flag or as an argument, and is read in one way. */
export interface ValueKind<Value> {
  /** The name of the text that says what is expected; it also stands between < and > in the help. */
  readonly name: InvalidValue['expected'];
  /** The answer is undefined when the text is no such value. With texts, the words in them do as well. */
  read(text: string, texts?: readonly Texts[]): Value | undefined;
  readonly choices?: readonly string[];
  /** How a choice is shown to people, as it can be typed. */
  readonly wordOf?: (choice: string, texts: Texts) => string;
  /** An error does not repeat the text that was typed. */
  readonly mayHoldSecret?: true;
  /** An example shows how such a value looks. */
  readonly example?: string;
  readonly limits?: { readonly min: number; readonly max: number };
}

function readNotEmpty(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim();
}

export const text: ValueKind<string> = { name: 'text', read: readNotEmpty };
/** What came back from a sign-in: an address, the code in it, or `-` for standard input. */
export const addressOrCode: ValueKind<string> = {
  name: 'address-or-code',
  mayHoldSecret: true,
  read: readNotEmpty,
};
export const name: ValueKind<string> = { name: 'name', read: readNotEmpty };
/** A context name becomes the name of a file. */
export const contextName: ValueKind<string> = { name: 'short-name', read: readShortName };
/** The key of a person of a practice portal, and no name of anybody: `organisation-entry`. */
export const personaKey: ValueKind<string> = { name: 'short-name', read: readShortName };

function readShortName(typed: string): string | undefined {
  return /^[\w][\w.-]{0,39}$/.test(typed) ? typed : undefined;
}

/** A path, or `-` for standard input. */
export const file: ValueKind<string> = { name: 'file', read: readNotEmpty };
/** A path only: a database does not go through a pipe. */
export const plainFile: ValueKind<string> = {
  name: 'file',
  read: (typed) => (typed.trim() === '-' ? undefined : readNotEmpty(typed)),
};
export const folder: ValueKind<string> = { name: 'folder', read: readNotEmpty };

export function count(min: number, max: number): ValueKind<number> {
  return {
    name: 'count',
    limits: { min, max },
    read: (typed) => {
      const value = /^\d{1,9}$/.test(typed) ? Number(typed) : NaN;
      return value >= min && value <= max ? value : undefined;
    },
  };
}

const DUTCH_DATE = /^(\d{1,2})-(\d{1,2})-(\d{4})$/;
const DUTCH_MONTH = /^(\d{1,2})-(\d{4})$/;

/** `2026-10-01`, or as it is written in the Netherlands: `1-10-2026`. */
export const date: ValueKind<string> = {
  name: 'date',
  read: (typed) => {
    const [, day = '', month = '', year = ''] = DUTCH_DATE.exec(typed) ?? [];
    const iso = year === '' ? typed : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isIsoDate(iso) ? iso : undefined;
  },
};
/** A date of birth is somebody’s own, and stands in no error. */
export const dateOfBirth: ValueKind<string> = { ...date, mayHoldSecret: true };

export const month: ValueKind<string> = {
  name: 'month',
  read: (typed) => {
    const [, number = '', year = ''] = DUTCH_MONTH.exec(typed) ?? [];
    const iso = year === '' ? typed : `${year}-${number.padStart(2, '0')}`;
    return isMonth(iso) ? iso : undefined;
  },
};

/** Reads euros as cents. `1.234` is refused: it could be a thousand or one euro and a bit. */
export const amount: ValueKind<number> = {
  name: 'amount',
  read: (typed) => {
    const plain = typed.replace(/^€\s?/, '');
    const whole = /^\d{1,3}(\.\d{3})+,\d{1,2}$/.test(plain) ? plain.replaceAll('.', '') : plain;
    const [, euros = '', cents = ''] = /^(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(whole) ?? [];
    return euros === '' ? undefined : Number(euros) * 100 + Number(cents.padEnd(2, '0'));
  },
};

/** Reads hours as minutes: `7,5`, `7.5` or `7:30`; also those of a whole institution. */
export const hours: ValueKind<number> = {
  name: 'hours',
  read: (typed) => {
    const [, whole = '', minutes = ''] = /^(\d{1,9}):([0-5]\d)$/.exec(typed) ?? [];
    if (whole !== '') return Number(whole) * 60 + Number(minutes);
    const [, units = '', fraction = ''] = /^(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(typed) ?? [];
    const hundredths = Number(units) * 100 + Number(fraction.padEnd(2, '0'));
    return units === '' || (hundredths * 60) % 100 !== 0 ? undefined : (hundredths * 60) / 100;
  },
};

export function id(recordKind: RecordKind): ValueKind<string> {
  return {
    name: 'id',
    example: formatRecordId(recordKind, 817),
    read: (typed) => (isRecordId(recordKind, typed.toUpperCase()) ? typed.toUpperCase() : undefined),
  };
}

/** The number of a record of any kind. */
export const anyId: ValueKind<string> = {
  name: 'id',
  example: formatRecordId('agreement', 817),
  read: (typed) => (parseRecordId(typed.toUpperCase()) === undefined ? undefined : typed.toUpperCase()),
};

export const url: ValueKind<string> = {
  name: 'url',
  mayHoldSecret: true,
  read: (typed) => {
    const parsed = URL.canParse(typed) ? new URL(typed) : undefined;
    // A name and password in an address would end up in the settings and in error texts.
    if (parsed === undefined || parsed.username !== '' || parsed.password !== '') return undefined;
    return isSafe(parsed) ? typed.replace(/\/+$/, '') : undefined;
  },
};

/** The address of a PostgreSQL database may hold a password, so it is not repeated. */
export const database: ValueKind<string> = {
  name: 'database',
  mayHoldSecret: true,
  read: (typed) => (/^postgres(ql)?:\/\//.test(typed) && URL.canParse(typed) ? typed : undefined),
};

/** `6w`, `10d`: how much later. The portal says which day that is. */
export const duration: ValueKind<string> = {
  name: 'duration',
  read: (typed) => (/^[1-9]\d{0,3}[hdwmy]$/i.test(typed) ? typed.toLowerCase() : undefined),
};

/** `100` lines, or `2%` of them. */
export const errorLimit: ValueKind<MaxErrors> = {
  name: 'error-limit',
  example: '2%',
  read: (typed) => {
    const [, whole = '', fraction = ''] = /^(\d{1,2}|100)(?:[.,](\d{1,2}))?\s?%$/.exec(typed) ?? [];
    if (whole !== '') return { basisPoints: Number(whole) * 100 + Number(fraction.padEnd(2, '0')) };
    return /^\d{1,9}$/.test(typed) ? { lines: Number(typed) } : undefined;
  },
};
