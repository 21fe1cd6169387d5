/** What a bank says of one transfer. */
export interface BankEntry {
  endToEndId: string;
  says: 'accepted' | 'rejected' | 'returned' | 'pending' | 'unknown';
  /** ISO code, when there is one. */
  reasonCode: string | null;
  /** Not there where the bank gives none; NaN when it is no amount in euros. */
  cents: number | null;
  /** The account whose statement says so: empty when it is no IBAN, null when it is no statement. */
  iban: string | null;
}

/** A document of a bank about transfers that it was given. */
export interface BankFile {
  messageId: string;
  /** The accounts that the statements in it are of. */
  ibans: string[];
  entries: BankEntry[];
  /** The file of ours that was refused as a whole. */
  refused: { messageId: string; reasonCode: string | null } | null;
}

/** It is no document that the portal understands. Its own text stays in here, since it may be personal. */
export class UnreadableBankFile extends Error {}

export function centsOf(amount: string, currency: string | undefined): number {
  const [, euros, cents = ''] = /^(\d{1,12})(?:\.(\d{1,2})0*)?$/.exec(amount) ?? [];
  if (euros === undefined || currency !== 'EUR') return Number.NaN;
  return Number(euros) * 100 + Number(cents.padEnd(2, '0'));
}

/** A code is shown as it is, and so only when it is one. */
export function codeOf(text: string | undefined): string | null {
  return text !== undefined && /^[A-Z0-9]{1,4}$/.test(text) ? text : null;
}
