import type { MonthlyPayKind } from '../../domain/declaration/kinds.ts';
import type { EventParams } from '../shape/event-params.ts';
import { close, when } from '../write/sentence.ts';
import { format } from './format.ts';

export function numbered(noun: string, { record }: EventParams): string {
  return record === undefined ? noun : `${noun} ${record}`;
}

export function reason({ reason: given }: EventParams): string {
  return when(given, (text) => `Reden: ${close(text)}`);
}

/** What nobody handed in is called by its name. */
export const monthlyPayNames: Readonly<Record<MonthlyPayKind, string>> = {
  'monthly-wage': 'maandloon',
  'fixed-monthly-amount': 'vaste maandbedrag',
};

export function declarationFacts({ agreement, declaration, month, cents, kind }: EventParams): string {
  return (
    when(declaration, (id) => ` voor ${kind === undefined ? 'declaratie' : `het ${monthlyPayNames[kind]}`} ${id}`) +
    when(agreement, (id) => ` bij zorgovereenkomst ${id}`) +
    when(month, (of) => ` over ${format.month(of)}`) +
    when(cents, (amount) => ` van ${format.money(amount)}`)
  );
}

export function term({ start, end }: EventParams): string {
  return when(start, (from) => `De periode is ${format.period(`${from}/${end ?? '..'}`)}.`);
}

export function some(one: string, more: string, verb: string) {
  return (count: number): string => `${format.number(count)} ${count === 1 ? one : more} ${verb}`;
}
