import { clientNumber } from '../../../src/portal/practice/seeded-numbers.ts';

/** The number of the agreement of a client of the institution. */
export function agreementOf(client: number): string {
  return `Z${String(clientNumber(client)).padStart(7, '0')}`;
}

/** A line of care of a client. */
export function line(client: number, day: number, hours = '1,5', month = 10): string {
  const date = `${String(day).padStart(2, '0')}-${String(month).padStart(2, '0')}-2026`;
  return `${agreementOf(client)};${date};persoonlijke verzorging;uur;${hours};`;
}

/** Three lines for each of these clients, those of a client together. */
export function careOf(from: number, until: number): string[] {
  const lines: string[] = [];
  for (let client = from; client < until; client += 1) for (const day of [1, 13, 20]) lines.push(line(client, day));
  return lines;
}
