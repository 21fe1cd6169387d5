import type { MonthlyPayKind } from '../../domain/declaration/kinds.ts';
import type { EventParams } from '../shape/event-params.ts';
import { close, when } from '../write/sentence.ts';
import { format } from './format.ts';

export function numbered(noun: string, { record }: EventParams): string {
  return record === undefined ? `The ${noun}` : `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${record}`;
}

export function reason({ reason: given }: EventParams): string {
  return when(given, (text) => `Reason: ${close(text)}`);
}

/** What nobody handed in is called by its name. */
export const monthlyPayNames: Readonly<Record<MonthlyPayKind, string>> = {
  'monthly-wage': 'monthly wage',
  'fixed-monthly-amount': 'fixed monthly amount',
};

export function declarationFacts({ agreement, declaration, month, cents, kind }: EventParams): string {
  return (
    when(declaration, (id) => ` for ${kind === undefined ? 'declaration' : `the ${monthlyPayNames[kind]}`} ${id}`) +
    when(agreement, (id) => ` under agreement ${id}`) +
    when(month, (of) => ` for ${format.month(of)}`) +
    when(cents, (amount) => ` of ${format.money(amount)}`)
  );
}

export function term({ start, end }: EventParams): string {
  return when(start, (from) => `The period is ${format.period(`${from}/${end ?? '..'}`)}.`);
}

export function some(verb: string, one: string, more: string, rest = '') {
  return (count: number): string => `${verb} ${format.number(count)} ${count === 1 ? one : more}${rest}`;
}
