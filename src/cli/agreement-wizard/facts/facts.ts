import type { AgreementSummary, CareProvider, Me, NewCareProvider } from '../../../contract/types.ts';
import type { Parties, WorkArrangements } from '../../../domain/agreement-terms.ts';
import { agreementContext, type AgreementContext } from '../../../domain/agreement/agreement-context.ts';
import type { AgreementFacts } from '../../../domain/agreement/agreement-facts.ts';
import type { Rules } from '../../../domain/rules/rules.ts';
import type { AwardFacts } from '../../../domain/award/award-facts.ts';
import type { ProviderFacts } from '../../../domain/provider/provider-facts.ts';
import { newProvider, type PartialAnswers } from '../answers/answers.ts';

/** Questions and checks depend on these facts, which the portal knows. */
export interface Facts {
  readonly today: string;
  /** The amounts, terms and limits of the portal; the standard ones when absent. */
  readonly rules?: Rules;
  readonly budgetHolders: Me['budgetHolders'];
  /** The awards of the holder of the agreement; empty while the holder is not known. */
  readonly awards: readonly AwardFacts[];
  readonly agreements: readonly AgreementSummary[];
  readonly providers: readonly CareProvider[];
  /** What was answered about somebody new who turned out to be known: the portal says where that differs. */
  readonly described?: Partial<NewCareProvider>;
  /** The draft itself, once it is kept. */
  readonly agreementId?: string;
}

/** All that a question may look at. */
export interface State {
  readonly answers: PartialAnswers;
  readonly facts: Facts;
}

export function chosenProvider({ answers, facts }: State): CareProvider | undefined {
  return facts.providers.find(({ id }) => id === answers.provider);
}

/** The model for an organisation has fields that the others have not. */
export function isWithOrganisation({ answers }: State): boolean {
  return answers.kind === 'assignment-organisation';
}

/** The chosen awards, as far as the holder has them. */
export function awardsOf({ answers, facts }: State): AwardFacts[] {
  return facts.awards.filter(({ id }) => answers.award?.includes(id));
}

/** Returns the facts of a provider that is known, or of a new one as far as they were answered. */
function providerFacts(state: State): ProviderFacts | null {
  const { provider, providerKind, providerBirthDate } = state.answers;
  const known = chosenProvider(state);
  if (known) {
    const { kind, careRegistered, bigRegistered, birthDate } = known;
    return { kind, careRegistered, bigRegistered, ...(birthDate !== undefined && { birthDate }) };
  }
  if (provider !== newProvider || providerKind === undefined) return null;
  return {
    kind: providerKind,
    // Only the payment office enters a register.
    careRegistered: false,
    bigRegistered: false,
    ...(providerBirthDate !== undefined && { birthDate: providerBirthDate }),
  };
}

export function agreementFacts(state: State): AgreementFacts {
  const { today, rules, awards, agreements, agreementId } = state.facts;
  return {
    today,
    provider: providerFacts(state),
    awards: [...awards],
    otherAgreements: agreements.map(({ id, status, careProvider, start, end }) => ({
      id,
      status,
      careProviderId: careProvider?.id ?? '',
      ...(start !== null && { start }),
      ...(end !== null && { end }),
    })),
    ...(agreementId !== undefined && { agreementId }),
    ...(rules !== undefined && { rules }),
  };
}

/** The rules that depend on the kind do not wait until it is known with whom. */
function partiesOf({ kind, provider = '', award, family = 'none' }: PartialAnswers): Parties | null {
  return kind === undefined || award === undefined
    ? null
    : { kind, careProviderId: provider, awardIds: award, familyRelation: family };
}

export function contextOf(state: State): AgreementContext {
  return agreementContext(partiesOf(state.answers), agreementFacts(state));
}

/** Step 2 as far as it is answered; an agreement that does not begin yet is judged by the rules of today. */
export function workOf({ answers, facts }: State): WorkArrangements {
  const {
    start = facts.today,
    term: termKind = 'indefinite',
    hours: hoursPattern = 'irregular',
    rate: rates = [],
  } = answers;
  const { end, replaces, hoursPerWeek, daysPerWeek, monthlyAmount, monthlyCare, holidayHours } = answers;
  return {
    start,
    termKind,
    hoursPattern,
    rates,
    ...(end !== undefined && { end }),
    ...(replaces !== undefined && { replacesAgreementId: replaces }),
    ...(hoursPerWeek !== undefined && { minutesPerWeek: hoursPerWeek }),
    ...(typeof daysPerWeek === 'number' && { daysPerWeek }),
    ...(typeof holidayHours === 'string' && { holidayHours }),
    ...(monthlyAmount !== undefined && { monthlyAmountCents: monthlyAmount }),
    ...(monthlyCare !== undefined && { monthlyCareFunction: monthlyCare }),
  };
}
