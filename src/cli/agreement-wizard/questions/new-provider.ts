import { newIssue } from '../../../domain/new-issue.ts';
import { checkPhone } from '../../../domain/profile/check-phone.ts';
import { checkIban } from '../../../domain/provider/check-account.ts';
import { checkCompanyNumber } from '../../../domain/provider/check-company-number.ts';
import { isBsn } from '../../../domain/values/identifiers/bsn.ts';
import { normaliseIban } from '../../../domain/values/identifiers/iban.ts';
import { careProviderKinds } from '../../../domain/words.ts';
import { choice } from '../../framework/values/choice-value.ts';
import { date, text } from '../../framework/values/value.ts';
import { newProvider } from '../answers/answers.ts';
import type { State } from '../facts/facts.ts';
import { question, type AnyQuestion } from './question.ts';
import { digits } from './typed-values.ts';

function isNew({ answers }: State): boolean {
  return answers.provider === newProvider;
}

function isNewPerson(state: State): boolean {
  return isNew(state) && state.answers.providerKind === 'person';
}

function isRegistered({ answers }: State): boolean {
  return answers.providerKind === 'self-employed' || answers.providerKind === 'organisation';
}

function isNewCompany(state: State): boolean {
  return isNew(state) && isRegistered(state);
}

/** These answers identify somebody: the portal finds them by number when it knows them. */
const identity: readonly AnyQuestion[] = [
  question({
    key: 'providerKind',
    step: 'parties',
    path: 'careProvider.kind',
    ask: { type: 'choice', value: choice(careProviderKinds, 'careProviderKind'), choices: () => careProviderKinds },
    shown: { word: 'careProviderKind' },
    applies: isNew,
    about: ['provider'],
  }),
  question({
    key: 'providerBsn',
    step: 'parties',
    path: 'careProvider.bsn',
    ask: { type: 'secret', value: digits },
    applies: isNewPerson,
    check: (bsn) => (isBsn(bsn) ? [] : [newIssue('BSN_INVALID', 'careProvider.bsn', {})]),
    about: ['providerKind'],
    then: 'look-up',
  }),
  question({
    key: 'providerAgb',
    step: 'parties',
    path: 'careProvider.agbCode',
    ask: { type: 'text', value: digits },
    applies: isNewCompany,
    check: (agbCode) => checkCompanyNumber('agbCode', agbCode, 'careProvider.agbCode'),
    optional: () => true,
    about: ['providerKind'],
    then: 'look-up',
  }),
  question({
    key: 'providerKvk',
    step: 'parties',
    path: 'careProvider.kvkNumber',
    ask: { type: 'text', value: digits },
    applies: isNewCompany,
    check: (kvkNumber) => checkCompanyNumber('kvkNumber', kvkNumber, 'careProvider.kvkNumber'),
    optional: ({ answers }) => typeof answers.providerAgb === 'string',
    about: ['providerKind'],
    then: 'look-up',
  }),
];

/** The portal must get these answers about somebody it does not know; what stands in a register it has from the payment office. */
const details: readonly AnyQuestion[] = [
  question({
    key: 'providerName',
    step: 'parties',
    path: 'careProvider.name',
    ask: { type: 'text', value: text },
    applies: isNew,
    about: ['providerKind'],
  }),
  question({
    key: 'providerBirthDate',
    step: 'parties',
    path: 'careProvider.birthDate',
    ask: { type: 'text', value: date },
    shown: 'date',
    applies: isNewPerson,
    // A date of birth cannot be in the future.
    check: (birthDate, { facts }) =>
      birthDate > facts.today ? [newIssue('FIELD_INVALID', 'careProvider.birthDate', {})] : [],
    about: ['providerKind'],
  }),
  question({
    key: 'providerIban',
    step: 'parties',
    path: 'careProvider.iban',
    ask: { type: 'text', value: { ...text, read: (typed) => normaliseIban(typed) || undefined } },
    applies: isNew,
    check: (iban) => checkIban(iban, 'careProvider.iban'),
    optional: () => true,
    about: ['providerKind'],
  }),
  question({
    key: 'providerEmail',
    step: 'parties',
    path: 'careProvider.email',
    ask: { type: 'text', value: text },
    applies: isNew,
    optional: () => true,
    unasked: true,
  }),
  question({
    key: 'providerPhone',
    step: 'parties',
    path: 'careProvider.phone',
    ask: { type: 'text', value: text },
    applies: isNew,
    check: (phone) => checkPhone(phone, 'careProvider.phone'),
    optional: () => true,
    unasked: true,
  }),
];

export const aboutNewProvider: readonly AnyQuestion[] = [...identity, ...details];
