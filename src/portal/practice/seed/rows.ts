import { formatRecordId } from '../../../domain/values/record-id.ts';
import { providerFormality } from '../../../domain/provider/formality.ts';
import type { NewRow } from '../../store/schema.ts';
import { staffCode } from '../../identity/staff-code.ts';
import { coverFunctions } from '../../store/queries/awards/award-versions.ts';
import { personOfOrganisation } from '../../store/queries/people/person-key.ts';
import {
  identityColumns,
  withCoveredNames,
} from '../../store/queries/people/representatives/representative-identity.ts';
import { staffOfProvider, staffOfRepresentative } from '../../store/queries/people/sign-in/staff.ts';
import type { Secrets } from '../../store/secrets.ts';
import type { Store } from '../../store/store.ts';
import { issuerName } from '../issuer/constants.ts';
import type { Holder } from '../people/holders.ts';
import { office } from '../people/office.ts';
import { nameOf } from '../people/person.ts';
import { organisation, type Provider } from '../people/providers.ts';
import { type Employed, institutionStaff, representingStaff } from '../people/staff.ts';
import { awardedAt, type Signing, year } from './content/calendar.ts';
import type { SeedAgreement, SeedAward, SeedStage } from './seed.ts';

export function holderRow(secrets: Secrets, holder: Holder): NewRow<'budgetHolder'> {
  return {
    id: holder.number,
    initials: secrets.cover(holder.initials),
    surname: secrets.cover(holder.surname),
    birthDate: secrets.cover(holder.birthDate),
    bsnSealed: secrets.seal(holder.bsn),
    bsnHash: secrets.hash(holder.bsn),
    addressJson: secrets.cover(JSON.stringify(holder.address)),
    email: null,
    phone: null,
    createdAt: awardedAt,
  };
}

export function providerRow(secrets: Secrets, provider: Provider): NewRow<'careProvider'> {
  return {
    id: provider.number,
    kind: provider.kind,
    name: secrets.cover(provider.name),
    agbCode: provider.agbCode ?? null,
    kvkNumber: provider.kvkNumber ?? null,
    bsnSealed: provider.bsn === undefined ? null : secrets.seal(provider.bsn),
    bsnHash: provider.bsn === undefined ? null : secrets.hash(provider.bsn),
    birthDate: secrets.cover(provider.birthDate ?? null),
    careRegistered: provider.careRegistered ? 1 : 0,
    bigRegistered: 0,
    email: null,
    phone: null,
    createdAt: awardedAt,
  };
}

/** The people of a practice portal have signed in before, and made their profile. */
export function profileRow(person: string): NewRow<'profile'> {
  return { person, language: 'nl', messageChannel: 'portal', madeAt: awardedAt, changedAt: awardedAt };
}

const MINUTE = 60_000;

/** The institution has named the people who work for it. */
export function staffRows(store: Store, { number }: Provider): NewRow<'staffMember'>[] {
  return number === organisation.number ? membersOf(store, staffOfProvider(number), institutionStaff) : [];
}

/** And so has the organisation that acts for a holder. */
export function representingStaffRows(store: Store, { representative }: SeedAward): NewRow<'staffMember'>[] {
  if (representative?.organisation === undefined) return [];
  const person = personOfOrganisation(representative.organisation.kvkNumber);
  return membersOf(store, staffOfRepresentative(person), representingStaff);
}

function membersOf(store: Store, key: string, employed: Readonly<Record<string, Employed>>): NewRow<'staffMember'>[] {
  return Object.values(employed).map(({ subject, name, rights }, place) => ({
    organisation: key,
    code: staffCode(store, issuerName, key, subject),
    nameSealed: store.seal(name),
    rightsJson: JSON.stringify(rights),
    // One after the other, in which order they are listed.
    givenAt: awardedAt + place * MINUTE,
    changedAt: null,
  }));
}

/** The providers of a practice portal have settled their own account before it begins. */
export function accountRow(secrets: Secrets, { number, iban }: Provider): NewRow<'settledAccount'> {
  return {
    careProviderId: number,
    ibanSealed: secrets.seal(iban),
    settledBy: 'care-provider',
    settledAt: awardedAt,
    paysFrom: year.start,
    withdrawnAt: null,
  };
}

export function awardRow(secrets: Secrets, award: SeedAward): NewRow<'award'> {
  return {
    id: award.number,
    status: 'active',
    budgetHolderId: award.holder.number,
    providerKind: office.kind,
    providerCode: office.code,
    providerName: office.name,
    law: 'Wlz',
    careFunctionsJson: coverFunctions(secrets, award.careFunctions),
    start: year.start,
    end: year.end,
    amountCents: award.amountCents,
    scheduledCents: 0,
    paidCents: 0,
    enteredAt: awardedAt,
    version: 1,
    declarationStop: 0,
  };
}

export function awardVersionRow(
  secrets: Secrets,
  { number, careFunctions, amountCents }: SeedAward,
): NewRow<'awardVersion'> {
  return {
    awardId: number,
    version: 1,
    kindsJson: JSON.stringify(['entered']),
    fromDay: year.start,
    end: year.end,
    careFunctionsJson: coverFunctions(secrets, careFunctions),
    amountCents,
    cause: null,
    reasonSealed: null,
    enteredAt: awardedAt,
    appliedAt: awardedAt,
  };
}

/** They have their numbers when they are written. */
export function representativeRows(
  store: Store,
  { number, holder, representative }: SeedAward,
): Omit<NewRow<'representative'>, 'id'>[] {
  if (representative === undefined) return [];
  const { kind, person, organisation: acting } = representative;
  return [
    {
      awardId: number,
      budgetHolderId: holder.number,
      kind,
      ...withCoveredNames(store, identityColumns(store, acting ?? person)),
      namedBy: 'assessor',
      namedAt: awardedAt,
      lastDay: null,
    },
  ];
}

const changedAt: Record<SeedStage, keyof Signing> = {
  shared: 'shared',
  'signed-by-provider': 'signedByProvider',
  'in-assessment': 'submitted',
  approved: 'assessed',
};

export function agreementRow(secrets: Secrets, agreement: SeedAgreement): NewRow<'agreement'> {
  const { number, award, provider, stage, signing, terms } = agreement;
  const { parties, workArrangements, generalTerms } = terms;
  const assessment = { decision: 'approve', reason: null, assessedAt: signing.assessed };
  return {
    id: number,
    version: 1,
    status: stage,
    kind: parties.kind,
    budgetHolderId: award.holder.number,
    careProviderId: provider.number,
    lawsJson: JSON.stringify(['Wlz']),
    start: workArrangements.start,
    end: workArrangements.end ?? null,
    partiesJson: JSON.stringify(parties),
    workArrangementsJson: secrets.cover(JSON.stringify(workArrangements)),
    paysMonthly: workArrangements.monthlyAmountCents === undefined ? null : 1,
    generalTermsSealed: secrets.seal(JSON.stringify(generalTerms)),
    providerFormality: providerFormality({ ...provider, bigRegistered: false }, parties.familyRelation),
    returnReasonSealed: null,
    assessmentSealed: stage === 'approved' ? secrets.seal(JSON.stringify(assessment)) : null,
    agreedVersion: null,
    createdAt: signing.created,
    changedAt: signing[changedAt[stage]],
  };
}

export function agreementAwardRow({ number, award }: SeedAgreement): NewRow<'agreementAward'> {
  return {
    agreementId: number,
    awardId: award.number,
    position: 0,
  };
}

export function versionRow(secrets: Secrets, { number, signing, terms }: SeedAgreement): NewRow<'agreementVersion'> {
  return {
    agreementId: number,
    version: 1,
    termsSealed: secrets.seal(JSON.stringify(terms)),
    createdAt: signing.shared,
  };
}

/** The provider first, then the holder, or who acts for the holder. */
export function signatureRows(secrets: Secrets, agreement: SeedAgreement): NewRow<'agreementSignature'>[] {
  const { number: agreementId, award, provider, stage, signing } = agreement;
  if (stage === 'shared') return [];
  const byProvider = {
    agreementId,
    version: 1,
    role: 'care-provider',
    name: secrets.cover(provider.name),
    signedAt: signing.signedByProvider,
    subjectHash: secrets.hash(formatRecordId('care-provider', provider.number)),
  } as const;
  if (stage === 'signed-by-provider') return [byProvider];
  const { organisation: acting, person = award.holder } = award.representative ?? {};
  return [
    byProvider,
    {
      agreementId,
      version: 1,
      role: award.representative ? 'representative' : 'budget-holder',
      name: secrets.cover(acting?.name ?? nameOf(person)),
      subjectHash: acting === undefined ? secrets.hash(person.bsn) : personOfOrganisation(acting.kvkNumber),
      signedAt: signing.signed,
    },
  ];
}
