import type { DeclarationInput } from 'pgb-portaal';

const linesPerDeclaration = 20;

const two = (value: number): string => String(value).padStart(2, '0');
// 1 October 2026 is a Thursday.
const days = Array.from({ length: 31 }, (_, index) => index + 1)
  .filter((day) => ![0, 6].includes((day + 3) % 7))
  .slice(0, linesPerDeclaration);
const rateCents = 57_40;

/** Clients of the institution of the practice portal, each with 20 visits. */
export const clientsFor = (lines: number): number => Math.max(1, Math.round(lines / linesPerDeclaration));
export const linesFor = (clients: number): number => clients * linesPerDeclaration;

/** The care of one month, a declaration for each client. */
export const declarationsOf = (lines: number): DeclarationInput[] =>
  Array.from({ length: clientsFor(lines) }, (_, client) => declarationOf(client));

function declarationOf(client: number): DeclarationInput {
  return {
    reference: `bench-${client}`,
    agreementId: `Z${String(1001 + client).padStart(7, '0')}`,
    month: '2026-10',
    kind: 'care-delivered',
    invoiceNumber: `2026-10-${client}`,
    invoiceDate: '2026-10-31',
    lines: days.map((day, index) => {
      const minutes = 45 + ((client + day) % 4) * 15;
      const amountCents = (rateCents * minutes) / 60;
      const date = `2026-10-${two(day)}`;
      return { line: index + 1, date, careFunction: 'personal-care', unit: 'hour', minutes, rateCents, amountCents };
    }),
  };
}

const header = 'zorgovereenkomst;datum;zorgfunctie;eenheid;aantal;tarief;bedrag;factuurnummer;factuurdatum';
const decimal = (hundredths: number): string => `${Math.floor(hundredths / 100)},${two(hundredths % 100)}`;

/** The same as a file, by day as an export has it: the lines of a declaration are spread over all of it. */
export function csvOf(declarations: readonly DeclarationInput[]): string {
  const lines = days.flatMap((_, index) =>
    declarations.map(({ agreementId, invoiceNumber, lines: own }) => {
      const { date = '', minutes = 0, amountCents = 0 } = own[index] ?? {};
      const [year, month, day] = date.split('-');
      const cells = [agreementId, `${day}-${month}-${year}`, 'persoonlijke verzorging', 'uur'];
      const amounts = [decimal((minutes * 100) / 60), decimal(rateCents), decimal(amountCents)];
      return [...cells, ...amounts, invoiceNumber, '31-10-2026'].join(';');
    }),
  );
  return `${[header, ...lines].join('\r\n')}\r\n`;
}
