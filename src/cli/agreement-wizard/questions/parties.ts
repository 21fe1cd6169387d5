import { checkAwards } from '../../../domain/agreement/checks/check-awards.ts';
import { checkCareProvider } from '../../../domain/agreement/checks/check-care-provider.ts';
import { checkKind } from '../../../domain/agreement/checks/check-kind.ts';
import { paysAtAll } from '../../../domain/award/award-days.ts';
import type { Issue } from '../../../domain/issue.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import { addMonths, firstDay, monthOf } from '../../../domain/values/month.ts';
import { agreementKinds, familyRelations } from '../../../domain/words.ts';
import { choice } from '../../framework/values/choice-value.ts';
import { id } from '../../framework/values/value.ts';
import { newProvider } from '../answers/answers.ts';
import { agreementFacts, awardsOf, chosenProvider, isWithOrganisation, type State } from '../facts/facts.ts';
import { possibleKinds, suggestKind } from './agreement-kinds.ts';
import { question, type AnyQuestion } from './question.ts';

/** Finds the awards that can still pay; care of last month can be agreed on too. */
function payingAwards({ facts: { awards, today } }: State): string[] {
  const from = firstDay(addMonths(monthOf(today), -1));
  return awards.filter((award) => paysAtAll(award) && award.end >= from).map(({ id: award }) => award);
}

function isKnown(provider: string, { facts }: State): boolean {
  return provider === newProvider || facts.providers.some(({ id: known }) => known === provider);
}

/** The next agreement with somebody may begin when theirs has run out, if there is an award then. */
function latestStart(state: State): string {
  return awardsOf(state)
    .map(({ end }) => end)
    .reduce((one, other) => (one > other ? one : other), state.facts.today);
}

function checkProvider(provider: string, state: State): Issue[] {
  return isKnown(provider, state)
    ? checkCareProvider(provider, agreementFacts(state), { start: state.answers.start ?? latestStart(state) })
    : [newIssue('RECORD_NOT_FOUND', 'parties.careProviderId', {})];
}

function isOrganisation(state: State): boolean {
  return agreementFacts(state).provider?.kind === 'organisation';
}

export const holder = question({
  key: 'budgetHolder',
  step: 'parties',
  path: 'budgetHolderId',
  ask: {
    type: 'choice',
    value: id('budget-holder'),
    choices: ({ facts }) => facts.budgetHolders.map((one) => one.id),
  },
  shown: (value, { facts }) => {
    const { name = '' } = facts.budgetHolders.find((one) => one.id === value) ?? {};
    return { type: 'name', id: value, name };
  },
  then: 'load-holder',
  fixed: true,
});

export const award = question({
  key: 'award',
  step: 'parties',
  path: 'parties.awardIds',
  ask: { type: 'choices', value: id('award'), choices: payingAwards },
  shown: (value, { facts }) => ({ type: 'awards', awards: facts.awards.filter((one) => value.includes(one.id)) }),
  check: (value, state) => checkAwards(value, agreementFacts(state)),
});

export const provider = question({
  key: 'provider',
  step: 'parties',
  path: 'parties.careProviderId',
  ask: {
    type: 'choice',
    value: id('care-provider'),
    choices: ({ facts }) => [...facts.providers.map((one) => one.id), newProvider],
    isAlwaysAsked: () => true,
  },
  shown: (value, state) => {
    const known = chosenProvider({ ...state, answers: { ...state.answers, provider: value } });
    return known ? { type: 'provider', provider: known } : { type: 'new-provider' };
  },
  check: checkProvider,
});

export const relation: readonly AnyQuestion[] = [
  question({
    key: 'family',
    step: 'parties',
    path: 'parties.familyRelation',
    // An organisation is nobody's family.
    ask: {
      type: 'choice',
      value: choice(familyRelations, 'familyRelation'),
      choices: (state) => (isOrganisation(state) ? ['none'] : familyRelations),
      isAlwaysAsked: (state) => !isOrganisation(state),
    },
    shown: { word: 'familyRelation' },
    about: ['provider'],
  }),
  question({
    key: 'authority',
    step: 'parties',
    ask: { type: 'yes-no' },
    shown: 'yes-no',
    applies: (state) => {
      const { kind, family } = state.answers;
      return kind === undefined && family !== undefined && possibleKinds(state, family).length > 1;
    },
    optional: () => true,
    about: ['provider'],
  }),
  question({
    key: 'kind',
    step: 'parties',
    path: 'parties.kind',
    ask: {
      type: 'choice',
      value: choice(agreementKinds, 'agreementKind'),
      choices: () => agreementKinds,
      preset: (state) => suggestKind(state)?.kind,
    },
    shown: { word: 'agreementKind' },
    check: (value, state) =>
      checkKind({ kind: value, familyRelation: state.answers.family ?? 'none' }, { facts: agreementFacts(state) }),
    about: ['provider', 'family'],
    after: ['authority'],
  }),
  question({
    key: 'residentialInitiative',
    step: 'parties',
    path: 'parties.residentialInitiative',
    ask: { type: 'yes-no' },
    shown: 'yes-no',
    applies: isWithOrganisation,
    optional: () => true,
    about: ['kind'],
  }),
];
