/** Leaves out of a header what people write in different ways: case, accents, spaces and signs. */
export function plainHeader(header: string): string {
  return header
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * The columns of import files: the Dutch header first, then what else may stand there. Case, spaces
 * and signs do not matter. Which of them a file may have depends on what it holds.
 */
export const columnNames = {
  agreement: ['zorgovereenkomst', 'agreement', 'overeenkomst'],
  date: ['datum', 'date'],
  careFunction: ['zorgfunctie', 'careFunction'],
  unit: ['eenheid', 'unit'],
  quantity: ['aantal', 'quantity'],
  minutes: ['minuten', 'minutes'],
  start: ['begintijd', 'start', 'begin', 'starttijd', 'van', 'from', 'startTime'],
  end: ['eindtijd', 'end', 'eind', 'einde', 'tot', 'until', 'endTime'],
  break: ['pauze', 'break'],
  rate: ['tarief', 'rate'],
  amount: ['bedrag', 'amount'],
  travel: ['reiskosten_km', 'travelKm'],
  invoiceNumber: ['factuurnummer', 'invoiceNumber'],
  invoiceDate: ['factuurdatum', 'invoiceDate'],
  vatNumber: ['btw_nummer', 'vatNumber', 'btw_id', 'btw_identificatienummer', 'omzetbelastingnummer', 'vatId'],
  reference: ['kenmerk', 'reference'],
  note: ['opmerking', 'note'],

  budgetHolder: ['budgethouder', 'budgetHolder'],
  careProvider: ['zorgverlener', 'careProvider'],
  award: ['toekenning', 'award', 'beschikking'],
  kind: ['soort', 'kind'],
  familyRelation: ['familierelatie', 'familyRelation'],
  startDate: ['ingangsdatum', 'startDate'],
  endDate: ['einddatum', 'endDate'],
  law: ['wet', 'law'],
  takeOverRepresentatives: ['vertegenwoordigers_overnemen', 'takeOverRepresentatives'],
  functionAmount: ['bedrag_zorgfunctie', 'functionAmount'],
  deposit: ['storting', 'deposit'],
  raise: ['verhoging', 'raise', 'percentage'],
  term: ['looptijd', 'term'],
  replaces: ['vervangt', 'replaces'],
  trialMonths: ['proeftijd_maanden', 'trialMonths'],
  noticeMonths: ['opzegtermijn_maanden', 'noticeMonths'],
  hoursPattern: ['urenpatroon', 'hoursPattern'],
  hoursPerWeek: ['uren_per_week', 'hoursPerWeek'],
  daysPerWeek: ['dagen_per_week', 'daysPerWeek'],
  holidayHours: ['vakantie_uren', 'holidayHours'],
  monthlyAmount: ['maandbedrag', 'monthlyAmount'],
  travelPerKm: ['reiskosten_per_km', 'travelPerKm'],
  careDescription: ['zorgbeschrijving', 'careDescription'],
  activities: ['werkzaamheden', 'activities'],
  otherTerms: ['overige_afspraken', 'otherTerms'],
  payroll: ['salarisadministratie', 'payroll', 'loonadministratie'],
  taxCredit: ['loonheffingskorting', 'taxCredit', 'loonheffing'],
  employerCharges: ['werkgeverslasten', 'employerCharges'],
  residentialInitiative: ['wooninitiatief', 'residentialInitiative'],
  expiryNotice: ['aanzegging', 'expiryNotice'],
  identitySeen: ['identiteitsbewijs_gezien', 'identitySeen'],
  contractNumber: ['contractnummer', 'contractNumber'],
  clientNumber: ['clientnummer', 'clientNumber'],
  signatory: ['ondertekenaar', 'signatory'],
  signatoryFunction: ['functie_ondertekenaar', 'signatoryFunction'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

/** A column that the importer knows, by its English name. */
export type Column = keyof typeof columnNames;
export const columns = Object.keys(columnNames) as Column[];

/** Gives the Dutch header of a column, which a template writes and a message names. */
export function headerOf(column: Column): string {
  return columnNames[column][0];
}

const byName = new Map<string, Column>(
  columns.flatMap((column) => columnNames[column].map((name): [string, Column] => [plainHeader(name), column])),
);

/** Finds the column of this name, in Dutch or English. */
export function columnNamed(name: string): Column | undefined {
  return byName.get(plainHeader(name));
}

/** Columns that the importer adds to its result files and passes over when they come back. */
export const resultColumns = {
  line: 'pgb_regel',
  status: 'pgb_status',
  declaration: 'pgb_declaratie',
  agreement: 'pgb_zorgovereenkomst',
  award: 'pgb_toekenning',
  code: 'pgb_foutcode',
  column: 'pgb_foutkolom',
  text: 'pgb_melding',
} as const;

const added = new Set(Object.values(resultColumns).map(plainHeader));

export function isResultColumn(header: string): boolean {
  return added.has(plainHeader(header));
}

const lineMark = plainHeader(resultColumns.line);

/** Finds where the lines tell on which line of the first file they stood; -1 when they do not. */
export function originalLineAt(headers: readonly string[]): number {
  return headers.findLastIndex((header) => plainHeader(header) === lineMark);
}

const rejectedMark = plainHeader(resultColumns.code);

/** Whether a file is the rejected part of an earlier import: only that has a column with codes. */
export function isRejectedFile(headers: readonly string[]): boolean {
  return headers.some((header) => plainHeader(header) === rejectedMark);
}

/** Headers of a file that has names of its own, by the column that each stands for: `{ date: 'Datum zorg' }`. */
export type NamedColumns = Readonly<Partial<Record<Column, string>>>;

/** The same, with the headers of columns that are left out on purpose. */
export type ChosenColumns = NamedColumns & { readonly ignored?: readonly string[] | undefined };
