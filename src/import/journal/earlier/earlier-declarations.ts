import type { Journal } from '../journal.ts';
import type { Statement } from '../sqlite.ts';
import type { HandedInDeclaration } from './handed-in.ts';

export type EarlierDeclaration = Pick<HandedInDeclaration, 'declaration' | 'job'>;

/** Declarations that were handed in before, kept in the journal of a check to be found by. */
export class EarlierDeclarations {
  /** Nearly always there are none, and then nothing has to be looked up. */
  readonly isEmpty: boolean;
  readonly #byReference: Statement<EarlierDeclaration>;
  readonly #byMonth: Statement<EarlierDeclaration>;
  readonly #byInvoiceNumber: Statement<EarlierDeclaration>;

  constructor(journal: Journal, declarations: Iterable<HandedInDeclaration>) {
    journal
      .prepare(
        'CREATE TABLE earlier (agreement TEXT, month TEXT, invoiceNumber TEXT, reference TEXT, declaration TEXT, job TEXT)',
      )
      .run();
    this.isEmpty = journal.transaction(() => addAll(journal, declarations)) === 0;
    for (const index of indexes) journal.prepare(index).run();
    const find = (condition: string): Statement<EarlierDeclaration> =>
      journal.prepare(`SELECT declaration, job FROM earlier WHERE ${condition} LIMIT 1`);
    this.#byReference = find('reference = ?');
    this.#byMonth = find('agreement = ? AND month = ?');
    this.#byInvoiceNumber = find('invoiceNumber = ?');
  }

  withReference(reference: string): EarlierDeclaration | undefined {
    return this.#byReference.get(reference);
  }

  inMonth(agreement: string, month: string): EarlierDeclaration | undefined {
    return this.#byMonth.get(agreement, month);
  }

  withInvoiceNumber(invoiceNumber: string): EarlierDeclaration | undefined {
    return this.#byInvoiceNumber.get(invoiceNumber);
  }
}

const indexes = [
  'CREATE INDEX earlier_month ON earlier (agreement, month)',
  'CREATE INDEX earlier_reference ON earlier (reference)',
  'CREATE INDEX earlier_invoice ON earlier (invoiceNumber)',
];

function addAll(journal: Journal, declarations: Iterable<HandedInDeclaration>): number {
  const insert = journal.prepare('INSERT INTO earlier VALUES (?, ?, ?, ?, ?, ?)');
  let count = 0;
  for (const { agreement, month, invoiceNumber, reference, declaration, job } of declarations) {
    insert.run(agreement, month, invoiceNumber, reference, declaration, job);
    count += 1;
  }
  return count;
}
