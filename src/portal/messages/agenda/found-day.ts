import type { IsoDate } from '../../../domain/values/date.ts';
import type { Month } from '../../../domain/values/month.ts';
import type { RecordKind } from '../../../domain/values/record-id.ts';
import type { AgendaKind } from '../../../domain/words.ts';
import type { OperationContext } from '../../handler.ts';
import type { AgendaWindow, Place } from '../../store/queries/agenda/agenda-window.ts';

export interface FoundDay extends Place {
  day: IsoDate;
  kind: AgendaKind;
  record: { kind: RecordKind; number: number };
  /** Null of what is about no holder. */
  budgetHolderId: number | null;
  month?: Month;
  /** The number of a payment that is not the only one of its agreement and month. */
  extraPayment?: number;
  /** Signs by which one certificate is told from another that ends on the same day. */
  certificate?: string;
  endsOn?: IsoDate;
  hasNext?: boolean;
}

/** Finds days in a window, at most as many as it says, in the order of their places. */
export type DaySource = (context: OperationContext, window: AgendaWindow) => Promise<FoundDay[]>;

/** Records that share a day, found by number. */
export interface SharedDay {
  day: IsoDate;
  major: number;
  read: (from: { after: number; count: number }) => Promise<FoundDay[]>;
}

/** Reads them day by day, and no more than are asked for. */
export async function readShared(shared: readonly SharedDay[], window: AgendaWindow): Promise<FoundDay[]> {
  const found: FoundDay[] = [];
  const inOrder = shared
    .filter(({ day }) => day >= window.from && day <= window.to)
    .sort((one, other) => one.day.localeCompare(other.day) || one.major - other.major);
  for (const { day, major, read } of inOrder) {
    if (found.length >= window.count) break;
    const { after } = window;
    const isFirst = after !== undefined && day === window.from;
    if (isFirst && major < after.major) continue;
    const last = isFirst && major === after.major ? after.minor : 0;
    found.push(...(await read({ after: last, count: window.count - found.length })));
  }
  return found;
}

/** Of days that were all found the part that is asked for. */
export function partOf(found: readonly FoundDay[], { from, to, after, count }: AgendaWindow): FoundDay[] {
  return found
    .filter(({ day }) => day >= from && day <= to)
    .filter(({ day, minor }) => after === undefined || day > from || minor > after.minor)
    .sort((one, other) => one.day.localeCompare(other.day) || one.minor - other.minor)
    .slice(0, count);
}
