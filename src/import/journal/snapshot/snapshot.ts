import { existsSync } from 'node:fs';
import type { DeclarableTerms } from '../../../contract/types.ts';
import type { Consent } from '../../../domain/agreement/consent.ts';
import type { PayingAward } from '../../../domain/declaration/declaration-facts.ts';
import {
  prepareAgreement,
  type PreparedAgreement,
  type DeclarableAgreement,
  type DeclarablePay,
} from '../../../domain/declaration/prepared-agreement.ts';
import { goneStatuses } from '../../../domain/declaration/standing.ts';
import { rulesOf } from '../../../domain/rules/rule-list.ts';
import type { Rules } from '../../../domain/rules/rules.ts';
import { standardRules } from '../../../domain/rules/standard-rules.ts';
import { addMonths, type Month } from '../../../domain/values/month.ts';
import type { AgreementStatus, DeclarationKind, DeclarationStatus } from '../../../domain/words.ts';
import { readFacts } from '../facts.ts';
import { Sqlite, type Statement } from '../sqlite.ts';
import type { SnapshotFacts } from './facts.ts';
import { SnapshotError } from './snapshot-error.ts';
import { snapshotVersion } from './schema.ts';

/** An agreement as it was known; without terms it was not approved. */
export interface KnownAgreement {
  status: AgreementStatus;
  terms: KnownTerms | undefined;
}
export interface KnownTerms {
  prepared: PreparedAgreement;
  consents: readonly Consent[];
  awards: ReadonlyMap<string, PayingAward>;
}

/** A declaration as it was known. */
export interface SnapshotDeclaration {
  /** The name by which a person finds it: its number or, before it has one, its reference. */
  declaration: string;
  agreement: string;
  careProvider: string;
  month: Month;
  kind: DeclarationKind;
  /** The status; null when the declaration was not handed in yet. */
  status: DeclarationStatus | null;
  minutes: number;
  totalCents: number;
  minutesInFirstWeek: number;
  minutesInLastWeek: number;
  /** Packed. */
  careByDay: string;
}

const keptAgreements = 500;

/** A snapshot to look things up in: on the disk, so that memory does not grow with what was declared. */
export class Snapshot {
  readonly facts: SnapshotFacts;
  /** The rules that the portal judged by when it was taken. */
  readonly rules: Rules;
  readonly #sqlite: Sqlite;
  readonly #agreement: Statement<{ status: AgreementStatus; terms: string | null }>;
  readonly #months: Statement<SnapshotDeclaration>;
  readonly #reference: Statement<SnapshotDeclaration>;
  readonly #invoice: Statement<SnapshotDeclaration>;
  readonly #agreements = new Map<string, KnownAgreement | undefined>();

  /** @throws SnapshotError when there is none. */
  constructor(path: string) {
    if (!existsSync(path)) throw new SnapshotError(path, 'missing');
    this.#sqlite = new Sqlite(path, { readOnly: true });
    try {
      this.facts = factsIn(this.#sqlite);
      this.rules = this.facts.rules === undefined ? standardRules : rulesOf(this.facts.rules);
      const declared = (condition: string): Statement<SnapshotDeclaration> =>
        this.#sqlite.prepare(`SELECT * FROM declared WHERE ${condition}`);
      this.#agreement = this.#sqlite.prepare('SELECT status, terms FROM agreement WHERE id = ?');
      this.#months = declared(`parties = ? AND month >= ? AND month <= ? AND ${live}`);
      this.#reference = declared('reference = ? AND careProvider = ?');
      this.#invoice = declared(`invoiceNumber = ? AND careProvider = ? AND ${live} LIMIT 1`);
      // Outside a transaction each look locks the file, and looks first whether it was changed.
      this.#sqlite.exec('BEGIN');
    } catch (cause) {
      this.#sqlite.close();
      throw new SnapshotError(path, 'damaged', { cause });
    }
  }

  agreement(id: string): KnownAgreement | undefined {
    if (this.#agreements.has(id)) return this.#agreements.get(id);
    if (this.#agreements.size >= keptAgreements) this.#agreements.clear();
    const row = this.#agreement.get(id);
    const known = row && { status: row.status, terms: termsIn(row.terms) };
    this.#agreements.set(id, known);
    return known;
  }

  /**
   * Finds the declarations that stand under every agreement of two parties, in the month and in the two months beside it.
   */
  aroundMonth(parties: string, month: Month): SnapshotDeclaration[] {
    const first = addMonths(month, -1);
    const last = addMonths(month, 1);
    return this.#months.all(parties, first, last);
  }

  /** Finds a declaration by its reference, whatever its status. */
  withReference(careProvider: string, reference: string): SnapshotDeclaration | undefined {
    return this.#reference.get(reference, careProvider);
  }

  hasInvoiceNumber(careProvider: string, invoiceNumber: string): boolean {
    return this.#invoice.get(invoiceNumber, careProvider) !== undefined;
  }

  close(): void {
    this.#sqlite.close();
  }
}

const live = `status NOT IN (${goneStatuses.map((status) => `'${status}'`).join(', ')})`;

function factsIn(sqlite: Sqlite): SnapshotFacts {
  const version = sqlite.prepare<{ user_version: number }>('PRAGMA user_version').get()?.user_version;
  if (version !== snapshotVersion) throw new Error(`A snapshot of version ${version}`);
  return readFacts<SnapshotFacts>(sqlite) as SnapshotFacts;
}

function termsIn(json: string | null): KnownAgreement['terms'] {
  if (json === null) return undefined;
  const terms = JSON.parse(json) as DeclarableTerms;
  // A care provider is not told what is left of an award. It then counts as enough, and the portal has the last word.
  const awards = terms.awards.map((award): [string, PayingAward] => [award.id, withWhatIsLeft(award)]);
  // A snapshot of a portal that knew no consents has none.
  const { consents = [] } = terms as Partial<DeclarableTerms>;
  return { prepared: prepareAgreement(declarableAgreement(terms)), consents, awards: new Map(awards) };
}

function withWhatIsLeft({
  functionBudgets,
  depositLeftCents,
  ...award
}: DeclarableTerms['awards'][number]): PayingAward {
  const left = (cents: number | null): number => cents ?? Number.MAX_SAFE_INTEGER;
  return {
    ...award,
    remainingCents: left(award.remainingCents),
    ...(depositLeftCents !== undefined && { depositLeftCents: left(depositLeftCents) }),
    ...(functionBudgets !== undefined && {
      functionBudgets: functionBudgets.map((one) => ({ ...one, remainingCents: left(one.remainingCents) })),
    }),
  };
}

/** Turns the terms that the portal gives into the form that the rules read. */
function declarableAgreement({
  agreementId,
  end,
  rates,
  travelCentsPerKm,
  monthlyAmountCents,
  employerCharges,
  minutesPerWeek,
  daysPerWeek,
  holidayWhenTaken,
  // A snapshot of a portal that knew no amendments has none.
  amended = [],
  consents: _,
  awards,
  ...agreement
}: DeclarableTerms): DeclarableAgreement {
  return {
    ...agreement,
    id: agreementId,
    ...(end !== null && { end }),
    ...payOf({
      rates,
      travelCentsPerKm,
      monthlyAmountCents,
      employerCharges,
      minutesPerWeek,
      daysPerWeek,
      ...(holidayWhenTaken && { holidayWhenTaken }),
    }),
    ...(amended.length > 0 && { amended: amended.map(({ from, ...pay }) => ({ from, ...payOf(pay) })) }),
    awardIds: awards.map(({ id }) => id),
  };
}

type Pay = Omit<DeclarableTerms['amended'][number], 'from'>;

function payOf({
  rates,
  travelCentsPerKm,
  monthlyAmountCents,
  employerCharges,
  minutesPerWeek,
  daysPerWeek,
  holidayWhenTaken,
}: Pay): DeclarablePay {
  return {
    rates,
    ...(travelCentsPerKm !== null && { travelCentsPerKm }),
    ...(monthlyAmountCents !== null && { monthlyAmountCents }),
    ...(employerCharges !== null && { employerCharges }),
    ...(minutesPerWeek !== null && { minutesPerWeek }),
    ...(daysPerWeek !== null && { daysPerWeek }),
    ...(holidayWhenTaken && { holidayWhenTaken }),
  };
}
