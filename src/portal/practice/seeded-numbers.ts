/**
 * The numbers of all seeded records stand in one place: a spreadsheet, a test or a text may name them. Every record
 * that is made afterwards is numbered above all of them, so that more clients can always be added.
 */
export const numbers = {
  holder: 817,
  representedHolders: [818, 819, 820],
  /** For whom an organisation acts. */
  holderOfOrganisation: 821,
  organisation: 1,
  selfEmployed: 2,
  carer: 3,
  employee: 4,
  /** No care provider has this number: an organisation that acts for holders has its trade register number by it. */
  representingOrganisation: 5,
  /** Client 1 of the institution is A0001001 with award T0001001 and agreement Z0001001, client 2 A0001002, … */
  firstClient: 1001,
  last: 999_999,
} as const;

/** The number that holder, award and agreement of a client share; clients count from 1. */
export function clientNumber(client: number): number {
  return numbers.firstClient + client - 1;
}

export const mostClients = numbers.last - numbers.firstClient + 1;
/** One person acts for at most so many of them. */
export const mostRepresented = 5_000;
