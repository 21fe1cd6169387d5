import type { Consent } from '../agreement/consent.ts';
import type { DeclarationInput } from '../declaration-content.ts';
import { hasErrors, type Issue } from '../issue.ts';
import { newIssue } from '../new-issue.ts';
import type { Rules } from '../rules/rules.ts';
import type { IsoDate } from '../values/date.ts';
import type { Month } from '../values/month.ts';
import type { AgreementStatus } from '../words.ts';
import { checkDeclaration } from './check-declaration.ts';
import type { Corrected, DeclarationFacts, PayingAward } from './declaration-facts.ts';
import type { AwardCost, DeclarationVerdict } from './declaration-verdict.ts';
import { monthFacts, type DeclaredMonth } from './months/declared-months.ts';
import type { PreparedAgreement } from './prepared-agreement.ts';

/** A well-formed declaration, with the agreement that it is for. */
export interface DeclarationCase {
  readonly input: DeclarationInput;
  readonly agreement: { readonly status: AgreementStatus };
  /** Absent until the agreement is approved. */
  readonly prepared: PreparedAgreement | undefined;
}

/**
 * The facts that a declaration is held to. The portal knows them from its store, a check without a portal from a
 * snapshot. A declaration that is accepted is added, so that those after it are held to it too.
 *
 * `Owner` is a declaration that has a reference already, `Accepted` one that was accepted just now.
 */
export interface KnownDeclarations<Case extends DeclarationCase, Owner, Accepted> {
  /**
   * The declaration by the same provider that has this reference: from before, or accepted earlier in the same batch.
   */
  findByReference(one: Case): Owner | undefined;
  /** The name by which a person finds it: its number or, while it has none, its reference. */
  nameOf(owner: Owner): string;
  /**
   * Tells whether both say the same. A store that keeps no content can tell only with the verdict, and says no without
   * it.
   */
  isSame(one: Case, owner: Owner, verdict: DeclarationVerdict | undefined): boolean;
  /**
   * The declarations that stand for a month, of every agreement between the holder and the provider: what one person
   * works for one holder is counted over all of them.
   */
  declaredIn(one: Case, month: Month): readonly DeclaredMonth[];
  /** The paid declaration that this one names, for what it corrects is judged as if it were not there. */
  corrected(one: Case): Corrected | undefined;
  useOfInvoiceNumber(one: Case): DeclarationFacts['invoiceNumberUsed'];
  /** The awards that pay, with the amount that is left of each. */
  awardsFor(one: Case): ReadonlyMap<string, PayingAward>;
  /** What the offices consented to for its agreement. */
  consentsFor(one: Case): readonly Consent[];
  accept(one: Case, verdict: DeclarationVerdict): Accepted;
  spend(costs: readonly AwardCost[]): void;
}

export type DeclarationJudgement<Owner, Accepted> =
  | { readonly outcome: 'accepted'; readonly accepted: Accepted }
  | { readonly outcome: 'duplicate'; readonly of: Owner }
  | {
      readonly outcome: 'rejected';
      readonly issues: readonly Issue[];
      /** Absent when the rules were not reached. */
      readonly verdict?: DeclarationVerdict;
    };

/** A judgement depends on the day, on who handed the declaration in, and on what is known. */
export interface DeclarationJudge<Case extends DeclarationCase, Owner, Accepted> {
  readonly today: IsoDate;
  readonly receivedBy: DeclarationFacts['receivedBy'];
  readonly known: KnownDeclarations<Case, Owner, Accepted>;
  readonly rules: Rules;
}

/** Judges one declaration; `undefined` when its agreement is not there, or is not for the caller to see. */
export function judgeDeclaration<Case extends DeclarationCase, Owner, Accepted>(
  one: Case | undefined,
  judge: DeclarationJudge<Case, Owner, Accepted>,
): DeclarationJudgement<Owner, Accepted> {
  if (one === undefined) return reject(newIssue('AGREEMENT_NOT_FOUND', 'agreementId', {}));
  const { known, receivedBy } = judge;
  const owner = known.findByReference(one);
  if (owner !== undefined && known.isSame(one, owner, undefined)) return { outcome: 'duplicate', of: owner };
  if (one.prepared === undefined) {
    return reject(newIssue('AGREEMENT_NOT_APPROVED', 'agreementId', { found: one.agreement.status }));
  }
  const verdict = checkDeclaration(one.input, factsFor(one, owner, judge), judge.rules);
  if (owner !== undefined && known.isSame(one, owner, verdict)) return { outcome: 'duplicate', of: owner };
  if (hasErrors(verdict.issues)) return { outcome: 'rejected', issues: verdict.issues, verdict };
  const accepted = known.accept(one, verdict);
  // The money for a provider's declaration is put aside only when the holder approves it. Source: leaflet for budget
  // holders.
  if (receivedBy === 'budget-holder') known.spend(verdict.perAward);
  return { outcome: 'accepted', accepted };
}

function reject(...issues: readonly Issue[]): { outcome: 'rejected'; issues: readonly Issue[] } {
  return { outcome: 'rejected', issues };
}

function factsFor<Case extends DeclarationCase, Owner, Accepted>(
  one: Case,
  owner: Owner | undefined,
  { today, receivedBy, known }: DeclarationJudge<Case, Owner, Accepted>,
): DeclarationFacts {
  return {
    today,
    receivedBy,
    agreement: one.prepared,
    ...monthFacts(one.input, (month) => declaredBeside(one, month, known)),
    ...(one.input.corrects !== undefined && { corrected: known.corrected(one) }),
    ...(owner !== undefined && { sameReference: { id: known.nameOf(owner) } }),
    invoiceNumberUsed: known.useOfInvoiceNumber(one),
    awards: known.awardsFor(one),
    consents: known.consentsFor(one),
  };
}

/** The declarations that stand, without the one that is corrected. */
function declaredBeside<Case extends DeclarationCase, Owner, Accepted>(
  one: Case,
  month: Month,
  known: KnownDeclarations<Case, Owner, Accepted>,
): readonly DeclaredMonth[] {
  const declared = known.declaredIn(one, month);
  const { corrects } = one.input;
  return corrects === undefined ? declared : declared.filter(({ name }) => name !== corrects);
}
