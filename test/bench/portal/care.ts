import { hash } from 'node:crypto';
import type { DeclarationInput, DeclarationLine } from '../../../src/domain/declaration-content.ts';
import { addDays, type IsoDate, weekday } from '../../../src/domain/values/date.ts';
import { addMonths, daysInMonth, firstDay, lastDay, type Month } from '../../../src/domain/values/month.ts';
import { formatRecordId } from '../../../src/domain/values/record-id.ts';
import { clientNumber } from '../../../src/portal/practice/seeded-numbers.ts';

export const linesPerDeclaration = 20;
const rateCents = 57_40;
/** Visits differ a little from client to client, in this many ways. */
export const ways = 4;

function workingDays(month: Month): IsoDate[] {
  return Array.from({ length: daysInMonth(month) }, (_, day) => addDays(firstDay(month), day))
    .filter((date) => weekday(date) <= 5)
    .slice(0, linesPerDeclaration);
}

/** A visit on each of the first twenty working days. */
export function linesOf(month: Month, way: number): DeclarationLine[] {
  return workingDays(month).map((date, index) => {
    const minutes = 45 + ((way + index) % ways) * 15;
    const amountCents = (rateCents * minutes) / 60;
    return { line: index + 1, date, careFunction: 'personal-care', unit: 'hour', minutes, rateCents, amountCents };
  });
}

/** In no order at all, as references that an import makes are. */
export function nameOf(client: number, month: Month): string {
  return `csv-${hash('sha256', `${month} ${client}`).slice(0, 40)}`;
}

export function invoiceOf(client: number, month: Month): string {
  return `F${month}-${String(client).padStart(6, '0')}`;
}

/** What the institution declares of one client; clients count from 1. */
export function careOf(client: number, month: Month): DeclarationInput {
  return {
    reference: nameOf(client, month),
    agreementId: formatRecordId('agreement', clientNumber(client)),
    month,
    kind: 'care-delivered',
    invoiceNumber: invoiceOf(client, month),
    invoiceDate: lastDay(month),
    lines: linesOf(month, client % ways),
  };
}

/** Bodies of requests that declare all of it, so many declarations in each. */
export function batchesOf(clients: { from: number; count: number }, month: Month, size: number): string[] {
  const bodies: string[] = [];
  for (let start = 0; start < clients.count; start += size) {
    const count = Math.min(size, clients.count - start);
    const declarations = Array.from({ length: count }, (_, index) => careOf(clients.from + start + index, month));
    bodies.push(JSON.stringify({ declarations }));
  }
  return bodies;
}

/** The month that is declared on the day that a practice portal begins. */
export const thisMonth: Month = '2026-10';

export function monthsBefore(count: number): Month[] {
  return Array.from({ length: count }, (_, index) => addMonths(thisMonth, index - count));
}
