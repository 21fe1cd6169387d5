import type { Consent } from '../../../domain/agreement/consent.ts';
import type { AwardFacts } from '../../../domain/award/award-facts.ts';
import type { Corrected, DeclarationFacts } from '../../../domain/declaration/declaration-facts.ts';
import type { AwardCost, DeclarationVerdict } from '../../../domain/declaration/declaration-verdict.ts';
import { packCareByDay } from '../../../domain/declaration/months/care-by-day.ts';
import type { DeclaredMonth } from '../../../domain/declaration/months/declared-months.ts';
import type { KnownDeclarations } from '../../../domain/declaration/judge-declaration.ts';
import { addMonths, type Month } from '../../../domain/values/month.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import { consentsByAgreement } from '../../store/queries/agreements/consents.ts';
import { recordNumber } from '../../answers/record-number.ts';
import {
  declarationsByReference,
  declaredMonths,
  usedInvoiceNumbers,
} from '../../store/queries/declarations/batch-facts.ts';
import { correctedFacts, correctedStates, type CorrectedState } from '../../store/queries/declarations/corrections.ts';
import type { Store } from '../../store/store.ts';
import { balancesById, freeFor, givenBack, spendFrom } from '../award-balances.ts';
import type { AcceptedDeclaration, Candidate, ReferenceOwner } from './declaration-judgement.ts';

/** The facts that the declarations of a batch are held to, read from the store at once. */
interface Read {
  references: Map<string, ReferenceOwner>;
  /** By holder, provider and month: the declarations of all their agreements. */
  months: Map<string, DeclaredMonth[]>;
  /** Used in a declaration from before, or in an earlier one of the batch. */
  invoiceNumbers: Map<string, 'before' | 'together'>;
  awards: Map<string, AwardFacts>;
  /** By agreement. */
  consents: Map<number, Consent[]>;
  /** The declarations that others of the batch correct, by number. */
  corrected: Map<number, CorrectedState>;
}

/** A declaration of this batch, as others are held to it: few are, so that its care by day is packed when it is asked for. */
class AcceptedMonth implements DeclaredMonth {
  readonly name: string;
  readonly agreementId: string;
  readonly kind: DeclaredMonth['kind'];
  readonly minutesInFirstWeek: number;
  readonly minutesInLastWeek: number;
  readonly #verdict: DeclarationVerdict;

  constructor({ reference, agreementId, kind }: Candidate['input'], verdict: DeclarationVerdict) {
    this.name = reference;
    this.agreementId = agreementId;
    this.kind = kind;
    this.minutesInFirstWeek = verdict.minutesInFirstWeek;
    this.minutesInLastWeek = verdict.minutesInLastWeek;
    this.#verdict = verdict;
  }

  get careByDay(): string {
    return packCareByDay(this.#verdict.careByDay);
  }
}

export class BatchFacts implements KnownDeclarations<Candidate, ReferenceOwner, AcceptedDeclaration> {
  readonly #read: Read;
  readonly #status: AcceptedDeclaration['status'];

  constructor(read: Read, status: AcceptedDeclaration['status']) {
    this.#read = read;
    this.#status = status;
  }

  findByReference({ careProviderId, input }: Candidate): ReferenceOwner | undefined {
    return this.#read.references.get(ownKey(careProviderId, input.reference));
  }

  nameOf(owner: ReferenceOwner): string {
    return 'outcome' in owner ? owner.candidate.input.reference : formatRecordId('declaration', owner.id);
  }

  isSame(candidate: Candidate, owner: ReferenceOwner): boolean {
    return candidate.contentHash === ('outcome' in owner ? owner.candidate.contentHash : owner.contentHash);
  }

  declaredIn({ agreement }: Candidate, month: Month): readonly DeclaredMonth[] {
    return this.#read.months.get(monthKey(agreement, month)) ?? none;
  }

  corrected({ input: { corrects } }: Candidate): Corrected | undefined {
    const state = this.#correctedBy(corrects);
    return state && correctedFacts(state);
  }

  useOfInvoiceNumber({ careProviderId, input }: Candidate): DeclarationFacts['invoiceNumberUsed'] {
    const { invoiceNumber, corrects } = input;
    if (invoiceNumber === undefined) return false;
    const use = this.#read.invoiceNumbers.get(ownKey(careProviderId, invoiceNumber)) ?? false;
    const isItsOwn = use === 'before' && this.#correctedBy(corrects)?.invoiceNumber === invoiceNumber;
    return isItsOwn ? false : use;
  }

  /** What was paid for a declaration is free for the one that corrects it. */
  awardsFor({ input: { corrects } }: Candidate): ReadonlyMap<string, AwardFacts> {
    const state = this.#correctedBy(corrects);
    if (state?.status !== 'paid') return this.#read.awards;
    const awards = new Map(this.#read.awards);
    freeFor(awards, sharesOf(state));
    return awards;
  }

  #correctedBy(corrects: string | undefined): CorrectedState | undefined {
    return corrects === undefined ? undefined : this.#read.corrected.get(recordNumber('declaration', corrects));
  }

  consentsFor({ agreement }: Candidate): readonly Consent[] {
    return this.#read.consents.get(agreement.id) ?? noConsents;
  }

  accept(candidate: Candidate, verdict: DeclarationVerdict): AcceptedDeclaration {
    const { input, agreement, careProviderId } = candidate;
    const { month } = input;
    const corrected = this.#correctedBy(input.corrects);
    const accepted: AcceptedDeclaration = {
      outcome: 'accepted',
      candidate,
      verdict,
      status: this.#status,
      id: undefined,
      ...(corrected && { corrected: { ...corrected } }),
    };
    this.#read.references.set(ownKey(careProviderId, input.reference), accepted);
    if (corrected !== undefined && !this.#takesPlace(corrected, accepted)) return accepted;
    addMonth(this.#read.months, monthKey(agreement, month), new AcceptedMonth(input, verdict));
    if (input.invoiceNumber !== undefined) {
      this.#read.invoiceNumbers.set(ownKey(careProviderId, input.invoiceNumber), 'together');
    }
    return accepted;
  }

  /** Until the holder approves a correction, the other one stands, and what comes next is held to that. */
  #takesPlace(corrected: CorrectedState, { candidate, status }: AcceptedDeclaration): boolean {
    if (status === 'awaiting-holder') {
      corrected.waiting = candidate.input.reference;
      return false;
    }
    corrected.status = 'corrected';
    spendFrom(this.#read.awards, givenBack(sharesOf(corrected)));
    const key = monthKey(corrected, corrected.month);
    const name = formatRecordId('declaration', corrected.id);
    const others = this.#read.months.get(key)?.filter((one) => one.name !== name);
    if (others !== undefined) this.#read.months.set(key, others);
    return true;
  }

  spend(costs: readonly AwardCost[]): void {
    spendFrom(this.#read.awards, costs);
  }
}

function sharesOf({ perAward }: CorrectedState): AwardCost[] {
  return perAward.map(({ awardId, ...cost }) => ({ ...cost, awardId: formatRecordId('award', awardId) }));
}

/** A reference or an invoice number is one care provider's own. */
function ownKey(careProviderId: number, text: string): string {
  return `${careProviderId} ${text}`;
}

const none: readonly DeclaredMonth[] = [];
const noConsents: readonly Consent[] = [];

function monthKey(
  { budgetHolderId, careProviderId }: { budgetHolderId: number; careProviderId: number | null },
  month: Month,
): string {
  return `${budgetHolderId} ${careProviderId ?? ''} ${month}`;
}

function addMonth(months: Read['months'], key: string, declared: DeclaredMonth): void {
  const others = months.get(key);
  if (others === undefined) months.set(key, [declared]);
  else others.push(declared);
}

async function readReferences(store: Store, candidates: readonly Candidate[]): Promise<Read['references']> {
  const keys = candidates.map(({ careProviderId, input }) => ({ careProviderId, reference: input.reference }));
  const known = await declarationsByReference(store, keys);
  return new Map(known.map((found) => [ownKey(found.careProviderId, found.reference), found]));
}

// The month itself, and the two whose first or last days may share a week with it.
async function readMonths(store: Store, candidates: readonly Candidate[]): Promise<Read['months']> {
  const keys = new Map<string, { agreementId: number; month: Month }>();
  for (const { agreement, input } of candidates) {
    for (const distance of [-1, 0, 1]) {
      const key = { agreementId: agreement.id, month: addMonths(input.month, distance) };
      keys.set(`${key.agreementId} ${key.month}`, key);
    }
  }
  const declared = await declaredMonths(store, [...keys.values()]);
  const months: Read['months'] = new Map();
  for (const { id, agreementId, budgetHolderId, careProviderId, month, ...facts } of declared) {
    addMonth(months, monthKey({ budgetHolderId, careProviderId }, month), {
      ...facts,
      name: formatRecordId('declaration', id),
      agreementId: formatRecordId('agreement', agreementId),
    });
  }
  return months;
}

async function readInvoiceNumbers(store: Store, candidates: readonly Candidate[]): Promise<Read['invoiceNumbers']> {
  const keys = candidates.flatMap(({ careProviderId, input: { invoiceNumber } }) =>
    invoiceNumber === undefined ? [] : [{ careProviderId, invoiceNumber }],
  );
  const used = await usedInvoiceNumbers(store, keys);
  return new Map(used.map(({ careProviderId, invoiceNumber }) => [ownKey(careProviderId, invoiceNumber), 'before']));
}

// Only a declaration under an agreement of this batch: what the caller may not see is not found.
async function readCorrected(
  store: Store,
  candidates: readonly Candidate[],
  options: { hold: boolean },
): Promise<Read['corrected']> {
  const numbers = candidates.flatMap(({ input: { corrects } }) =>
    corrects === undefined ? [] : [recordNumber('declaration', corrects)],
  );
  const found = await correctedStates(store, [...new Set(numbers)], options);
  const agreements = new Set(candidates.map(({ agreement }) => agreement.id));
  return new Map([...found].filter(([, { agreementId }]) => agreements.has(agreementId)));
}

/**
 * The number of statements does not depend on how many declarations there are. `status` is that of each
 * declaration that will be accepted.
 */
export async function readFacts(
  store: Store,
  candidates: readonly Candidate[],
  { hold, status }: { hold: boolean; status: AcceptedDeclaration['status'] },
): Promise<BatchFacts> {
  const agreements = candidates.flatMap(({ prepared }) => prepared?.agreement ?? []);
  const corrected = await readCorrected(store, candidates, { hold });
  const refunded = [...corrected.values()].map((one) => ({ awardIds: sharesOf(one).map(({ awardId }) => awardId) }));
  const read = {
    corrected,
    awards: await balancesById(store, [...agreements, ...refunded], { hold: hold && status === 'submitted' }),
    references: await readReferences(store, candidates),
    months: await readMonths(store, candidates),
    invoiceNumbers: await readInvoiceNumbers(store, candidates),
    consents: await consentsByAgreement(store, [...new Set(candidates.map(({ agreement }) => agreement.id))]),
  };
  return new BatchFacts(read, status);
}
