import type { DeclarationPreview } from '../../contract/types.ts';
import { checkDeclaration } from '../../domain/declaration/check-declaration.ts';
import type { DeclarationFacts } from '../../domain/declaration/declaration-facts.ts';
import type { DeclarationVerdict } from '../../domain/declaration/declaration-verdict.ts';
import { monthFacts, type DeclaredMonth } from '../../domain/declaration/declared-months.ts';
import type { DeclarationInput } from '../../domain/declaration-content.ts';
import { hasErrors, type Issue } from '../../domain/issue.ts';
import { newIssue } from '../../domain/new-issue.ts';
import type { IsoDate } from '../../domain/values/date.ts';
import type { Month } from '../../domain/values/month.ts';
import { formIssues } from './form-issues.ts';
import { AcceptableSoFar } from './seen-declarations.ts';
import type { SnapshotDeclaration, KnownTerms, Snapshot } from '../journal/snapshot/snapshot.ts';

/** What a judgement without a portal cannot know by itself. */
export interface OfflineOptions {
  /** The day that terms and periods are counted by. */
  today: IsoDate;
}

/**
 * Judges declarations by the portal's own rules, as far as a snapshot knows what they are held to. Answers as `_check`
 * does; what was acceptable in an earlier call counts, as it would when both were handed in.
 */
export function judgeOffline(
  snapshot: Snapshot,
  { today }: OfflineOptions,
): (declarations: readonly DeclarationInput[]) => DeclarationPreview[] {
  const judge = new OfflineJudge(snapshot, today);
  return (declarations) => declarations.map((input) => judge.judge(input));
}

class OfflineJudge {
  readonly #snapshot: Snapshot;
  readonly #today: IsoDate;
  readonly #seen = new AcceptableSoFar();

  constructor(snapshot: Snapshot, today: IsoDate) {
    [this.#snapshot, this.#today] = [snapshot, today];
  }

  judge(input: DeclarationInput): DeclarationPreview {
    const malformed = formIssues(input);
    if (malformed.length > 0) return rejected(input, malformed);
    const agreement = this.#snapshot.agreement(input.agreementId);
    if (agreement === undefined) return rejected(input, [newIssue('AGREEMENT_NOT_FOUND', 'agreementId', {})]);
    const { status: found, terms } = agreement;
    return terms === undefined
      ? rejected(input, [newIssue('AGREEMENT_NOT_APPROVED', 'agreementId', { found })])
      : this.#judgeBy(terms, input);
  }

  #judgeBy(terms: KnownTerms, input: DeclarationInput): DeclarationPreview {
    const { careProviderId } = terms.prepared.agreement;
    const known =
      this.#seen.withReference(careProviderId, input.reference) ??
      this.#snapshot.withReference(careProviderId, input.reference);
    const verdict = checkDeclaration(input, this.#factsFor(input, terms, known));
    if (known !== undefined && isSame(known, input, verdict)) return duplicate(input, known);
    if (hasErrors(verdict.issues)) return rejected(input, verdict.issues, verdict);
    this.#seen.add(input, careProviderId, verdict);
    // What a provider declares is put aside only when the holder approves it.
    if (this.#receivedBy === 'budget-holder') this.#seen.spend(verdict.perAward);
    const costCents = this.#receivedBy === 'budget-holder' ? verdict.costCents : null;
    return { ...factsOf(input, verdict.issues, verdict), outcome: 'acceptable', costCents };
  }

  #factsFor(input: DeclarationInput, terms: KnownTerms, known: SnapshotDeclaration | undefined): DeclarationFacts {
    const { careProviderId } = terms.prepared.agreement;
    return {
      today: this.#today,
      receivedBy: this.#receivedBy,
      agreement: terms.prepared,
      ...monthFacts(input.month, this.#declaredBeside(input)),
      ...(known && { sameReference: { id: known.declaration } }),
      invoiceNumberUsed: this.#useOf(careProviderId, input.invoiceNumber),
      awards: this.#seen.leftOf(terms.awards),
    };
  }

  #declaredBeside({ agreementId, month, kind }: DeclarationInput): (month: Month) => DeclaredMonth | undefined {
    const seen = this.#seen.ofAgreement(agreementId);
    const known = this.#snapshot.aroundMonth(agreementId, month);
    return (wanted) => {
      const isIt = (one: SnapshotDeclaration): boolean => one.month === wanted && one.kind === kind;
      const found = seen.find(isIt) ?? known.find(isIt);
      return found && { ...found, name: found.declaration };
    };
  }

  #useOf(careProviderId: string, invoiceNumber: string | undefined): DeclarationFacts['invoiceNumberUsed'] {
    if (invoiceNumber === undefined) return false;
    if (this.#seen.hasInvoiceNumber(careProviderId, invoiceNumber)) return 'together';
    return this.#snapshot.hasInvoiceNumber(careProviderId, invoiceNumber) && 'before';
  }

  get #receivedBy(): DeclarationFacts['receivedBy'] {
    return this.#snapshot.facts.role === 'care-provider' ? 'care-provider' : 'budget-holder';
  }
}

/** A snapshot has no content to compare; a reference that is made of the content, as an import does, tells the rest. */
function isSame(known: SnapshotDeclaration, input: DeclarationInput, { minutes }: DeclarationVerdict): boolean {
  return (
    known.agreement === input.agreementId &&
    known.month === input.month &&
    known.kind === input.kind &&
    known.minutes === minutes
  );
}

function factsOf(
  { reference }: DeclarationInput,
  issues: readonly Issue[],
  verdict?: DeclarationVerdict,
): Omit<DeclarationPreview, 'outcome'> {
  return {
    reference,
    declarationId: null,
    status: null,
    minutes: verdict?.minutes ?? 0,
    totalCents: verdict?.totalCents ?? 0,
    costCents: null,
    issues: issues.map((issue) => ({
      ...issue,
      params: issue.params as DeclarationPreview['issues'][number]['params'],
    })),
  };
}

function rejected(input: DeclarationInput, issues: readonly Issue[], verdict?: DeclarationVerdict): DeclarationPreview {
  return { ...factsOf(input, issues, verdict), outcome: 'rejected' };
}

function duplicate(input: DeclarationInput, known: SnapshotDeclaration): DeclarationPreview {
  const { declaration, status, minutes, totalCents } = known;
  // One of the same call has no number yet.
  const declarationId = status === null ? null : declaration;
  return { ...factsOf(input, []), outcome: 'duplicate', declarationId, status, minutes, totalCents };
}
