import { unpackCare } from '../../domain/declaration/care-amounts.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Texts } from '../../messages/shape/texts.ts';
import type { WordGroup, WordOf } from '../../messages/shape/words.ts';
import type { CellKind } from './view.ts';
import { oneLine } from '../terminal/width.ts';

export interface CellTexts {
  readonly texts: Texts;
  readonly yes: string;
  readonly no: string;
}
type Show = (value: never, cell: CellTexts) => string;

const shows: Record<Extract<CellKind, string>, Show> = {
  text: (value: unknown) => plain(value),
  id: (value: string) => value,
  count: (value: number, { texts }) => texts.format.number(value),
  money: (value: number, { texts }) => texts.format.money(value),
  hours: (value: number, { texts }) => texts.format.hoursNumber(value),
  care: (value: readonly string[], { texts }) => texts.format.care(unpackCare(value)),
  kilometres: (value: number, { texts }) => texts.format.kilometres(value),
  percent: (value: number, { texts }) => texts.format.percent(value),
  date: (value: string, { texts }) => texts.format.date(value),
  moment: (value: string, { texts }) => texts.format.moment(value),
  day: (value: string, { texts }) => texts.format.moment(value).split(' ')[0] ?? '',
  month: (value: string, { texts }) => texts.format.month(value),
  'yes-no': (value: boolean, { yes, no }) => (value ? yes : no),
  list: (value: readonly unknown[]) => value.map(plain).join(', '),
  issues: (value: readonly Issue[], { texts }) => value.map((issue) => texts.issue(issue)).join(' '),
};

/** A value of a shape that is known to hold texts, numbers and lists of them. */
export function plain(value: unknown): string {
  return oneLine(typeof value === 'string' ? value : JSON.stringify(value));
}

function word(texts: Texts, group: WordGroup, value: unknown): string {
  return texts.word(group, value as WordOf<typeof group>);
}

/** A value as people read it, on one line. Absent is empty. */
export function cellText(kind: CellKind, value: unknown, cell: CellTexts, id?: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof kind === 'string') return oneLine(shows[kind](value as never, cell));
  if ('commands' in kind) return kind.commands(value as readonly string[], String(id)).join(BETWEEN_COMMANDS);
  if ('word' in kind) return word(cell.texts, kind.word, value);
  return (value as readonly unknown[]).map((one) => word(cell.texts, kind.words, one)).join(', ');
}

/** Each on a line of its own where there is room below it; it stays whole, so that it can be copied. */
export const BETWEEN_COMMANDS = '; ';

const numeric: readonly CellKind[] = ['count', 'money', 'hours', 'kilometres', 'percent'];

/** Numbers stand at the right, so that their digits are below each other. */
export function sideOf(kind: CellKind): 'left' | 'right' {
  return numeric.includes(kind) ? 'right' : 'left';
}

/** A number, a date or a record number that is cut off says something else; a name can still be told, a status hardly. */
export function narrowest(kind: CellKind): number {
  if (typeof kind === 'object') return 'word' in kind ? 16 : 12;
  return ['text', 'list', 'issues'].includes(kind) ? 12 : Infinity;
}
