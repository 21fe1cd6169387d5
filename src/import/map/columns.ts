import { plainHeader } from './plain-header.ts';

/**
 * The columns of an import file: the Dutch header first, then what else may stand there. Case, spaces
 * and signs do not matter. Source of the set: what a declaration or invoice must hold (SVB, correct
 * declareren), one line for each day and care function.
 */
export const columnNames = {
  agreement: ['zorgovereenkomst', 'agreement'],
  date: ['datum', 'date'],
  careFunction: ['zorgfunctie', 'careFunction'],
  unit: ['eenheid', 'unit'],
  quantity: ['aantal', 'quantity'],
  start: ['begintijd', 'start'],
  end: ['eindtijd', 'end'],
  break: ['pauze', 'break'],
  rate: ['tarief', 'rate'],
  amount: ['bedrag', 'amount'],
  travel: ['reiskosten_km', 'travelKm'],
  invoiceNumber: ['factuurnummer', 'invoiceNumber'],
  invoiceDate: ['factuurdatum', 'invoiceDate'],
  reference: ['kenmerk', 'reference'],
  note: ['opmerking', 'note'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type Column = keyof typeof columnNames;
export const columns = Object.keys(columnNames) as Column[];

/** The Dutch header of a column, which a template writes and a message names. */
export const headerOf = (column: Column): string => columnNames[column][0];

const byName = new Map<string, Column>(
  columns.flatMap((column) => columnNames[column].map((name): [string, Column] => [plainHeader(name), column])),
);

/** The column of this name, in Dutch or English. */
export const columnNamed = (name: string): Column | undefined => byName.get(plainHeader(name));

/** Columns that the importer adds to its result files and passes over when they come back. */
export const resultColumns = {
  status: 'pgb_status',
  declaration: 'pgb_declaratie',
  code: 'pgb_foutcode',
  column: 'pgb_foutkolom',
  text: 'pgb_melding',
} as const;

const added = new Set(Object.values(resultColumns).map(plainHeader));

export const isResultColumn = (header: string): boolean => added.has(plainHeader(header));
