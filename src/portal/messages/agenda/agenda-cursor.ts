import { newIssue } from '../../../domain/new-issue.ts';
import { addDays, type IsoDate, isIsoDate } from '../../../domain/values/date.ts';
import { PortalError } from '../../answers/portal-error.ts';
import type { AgendaWindow, Place } from '../../store/queries/agenda/agenda-window.ts';

/** The last day that was shown: its source by name, and its place in it. */
export interface LastShown extends Place {
  day: IsoDate;
  source: string;
}

export function writeCursor({ day, source, major, minor }: LastShown): string {
  return Buffer.from([day, source, major, minor].join(' ')).toString('base64url');
}

const NUMBER = /^\d{1,15}$/;

/** Days before the first that is asked for are over, and were all shown: since then it became the next day. */
export function readCursor(cursor: string, from: IsoDate, names: readonly string[]): LastShown | undefined {
  const parts = Buffer.from(cursor, 'base64url').toString('latin1').split(' ');
  const [day = '', source = '', major = '', minor = ''] = parts;
  if (parts.length === 4 && isIsoDate(day) && names.includes(source) && NUMBER.test(major) && NUMBER.test(minor))
    return day < from ? undefined : { day, source, major: Number(major), minor: Number(minor) };
  throw new PortalError('invalid-input', { issues: [newIssue('FIELD_INVALID', 'cursor', {})] });
}

/** What of a source comes after the last one that was shown; sources are shown in the order of their names here. */
export function windowOf(
  source: string,
  days: Omit<AgendaWindow, 'after'>,
  last: LastShown | undefined,
  names: readonly string[],
): AgendaWindow {
  if (last === undefined) return { ...days, after: undefined };
  if (source === last.source) return { ...days, from: last.day, after: last };
  const isLater = names.indexOf(source) > names.indexOf(last.source);
  return { ...days, from: isLater ? last.day : addDays(last.day, 1), after: undefined };
}
