import { hasErrors } from '../../../domain/issue.ts';
import { checkKind } from '../../../domain/agreement/checks/check-kind.ts';
import { agreementKinds, type AgreementKind, type FamilyRelation } from '../../../domain/words.ts';
import { agreementFacts, type State } from '../facts/facts.ts';

/** Finds the kinds of agreement that the rules allow with this provider. */
export function possibleKinds(state: State, familyRelation: FamilyRelation): AgreementKind[] {
  const facts = agreementFacts(state);
  return agreementKinds.filter((kind) => !hasErrors(checkKind({ kind, familyRelation }, { facts })));
}

export type KindReason = 'family' | 'organisation' | 'entrepreneur' | 'authority' | 'no-authority';
export interface Suggestion {
  readonly kind: AgreementKind;
  readonly why: KindReason;
}

/** The questions in the order in which the SVB asks them. Source: SVB, zorgovereenkomst kiezen. */
export function suggestKind(state: State): Suggestion | undefined {
  const { family = 'none', authority } = state.answers;
  const provider = agreementFacts(state).provider?.kind;
  if (provider === 'organisation') return { kind: 'assignment-organisation', why: 'organisation' };
  if (family !== 'none') return { kind: 'assignment-family', why: 'family' };
  if (provider === 'self-employed') return { kind: 'assignment', why: 'entrepreneur' };
  if (authority === undefined) return undefined;
  return authority ? { kind: 'employment', why: 'authority' } : { kind: 'assignment', why: 'no-authority' };
}
