import { open } from 'node:fs/promises';
import type { DeclarationInput } from 'pgb-portaal';

const linesPerDeclaration = 20;

function two(value: number): string {
  return String(value).padStart(2, '0');
}

// 1 October 2026 is a Thursday.
const days = Array.from({ length: 31 }, (_, index) => index + 1)
  .filter((day) => ![0, 6].includes((day + 3) % 7))
  .slice(0, linesPerDeclaration);
const rateCents = 57_40;

/** Clients of the institution of the practice portal, each with 20 visits. */
export function clientsFor(lines: number): number {
  return Math.max(1, Math.round(lines / linesPerDeclaration));
}

export function linesFor(clients: number): number {
  return clients * linesPerDeclaration;
}

function minutesOf(client: number, day: number): number {
  return 45 + ((client + day) % 4) * 15;
}

function agreementOf(client: number): string {
  return `Z${String(1001 + client).padStart(7, '0')}`;
}

function invoiceOf(client: number): string {
  return `2026-10-${client}`;
}

/** The care of one month of one client. */
export function declarationOf(client: number): DeclarationInput {
  return {
    reference: `bench-${client}`,
    agreementId: agreementOf(client),
    month: '2026-10',
    kind: 'care-delivered',
    invoiceNumber: invoiceOf(client),
    invoiceDate: '2026-10-31',
    lines: days.map((day, index) => {
      const minutes = minutesOf(client, day);
      const amountCents = (rateCents * minutes) / 60;
      const date = `2026-10-${two(day)}`;
      return { line: index + 1, date, careFunction: 'personal-care', unit: 'hour', minutes, rateCents, amountCents };
    }),
  };
}

/** What a script declares that sends each row of the file as it comes; a second row of the month would be refused. */
export function firstRowOf(client: number): DeclarationInput {
  const declaration = declarationOf(client);
  return { ...declaration, lines: declaration.lines.slice(0, 1) };
}

const header = 'zorgovereenkomst;datum;zorgfunctie;eenheid;aantal;tarief;bedrag;factuurnummer;factuurdatum';

function decimal(hundredths: number): string {
  return `${Math.floor(hundredths / 100)},${two(hundredths % 100)}`;
}

/**
 * The same as a file: by day as most exports have it, so that the lines of a declaration are spread over all of it, or by
 * client, so that they stand together.
 */
export async function writeCsv(path: string, clients: number, order: 'by-day' | 'by-client' = 'by-day'): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(`${header}\r\n`);
    if (order === 'by-day') for (const day of days) await file.writeFile(linesOf([day], 0, clients));
    else
      for (let from = 0; from < clients; from += clientsAtOnce)
        await file.writeFile(linesOf(days, from, Math.min(clients, from + clientsAtOnce)));
  } finally {
    await file.close();
  }
}

const clientsAtOnce = 1000;

function linesOf(of: readonly number[], from: number, before: number): string {
  let text = '';
  for (let client = from; client < before; client += 1) for (const day of of) text += lineOf(client, day);
  return text;
}

function lineOf(client: number, day: number): string {
  const minutes = minutesOf(client, day);
  const amounts = [decimal((minutes * 100) / 60), decimal(rateCents), decimal((rateCents * minutes) / 60)];
  const cells = [agreementOf(client), `${two(day)}-10-2026`, 'persoonlijke verzorging', 'uur', ...amounts];
  return `${[...cells, invoiceOf(client), '31-10-2026'].join(';')}\r\n`;
}
