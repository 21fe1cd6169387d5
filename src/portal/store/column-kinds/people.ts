import type { ColumnKinds } from './column-kind.ts';

export const kindsOfPeople: Pick<
  ColumnKinds,
  | 'budgetHolder'
  | 'careProvider'
  | 'knownCareProvider'
  | 'settledAccount'
  | 'proposedAccount'
  | 'holderAccount'
  | 'profile'
  | 'representative'
  | 'staffMember'
  | 'signInMeans'
  | 'furtherAgbCode'
  | 'seenCertificate'
> = {
  budgetHolder: {
    id: 'number',
    initials: 'text',
    surname: 'text',
    birthDate: 'text',
    bsnSealed: 'text',
    bsnHash: 'text',
    addressJson: 'text',
    email: 'text',
    phone: 'text',
    createdAt: 'number',
  },
  careProvider: {
    id: 'number',
    kind: 'text',
    name: 'text',
    agbCode: 'text',
    kvkNumber: 'text',
    bsnSealed: 'text',
    bsnHash: 'text',
    birthDate: 'text',
    careRegistered: 'number',
    bigRegistered: 'number',
    email: 'text',
    phone: 'text',
    createdAt: 'number',
  },
  furtherAgbCode: { agbCode: 'text', careProviderId: 'number', addedBy: 'text', addedAt: 'number' },
  seenCertificate: {
    thumbprint: 'text',
    careProviderId: 'number',
    cameInAs: 'text',
    endsAt: 'number',
    seenAt: 'number',
  },
  knownCareProvider: { budgetHolderId: 'number', careProviderId: 'number' },
  settledAccount: {
    id: 'number',
    careProviderId: 'number',
    ibanSealed: 'text',
    settledBy: 'text',
    settledAt: 'number',
    paysFrom: 'text',
    withdrawnAt: 'number',
  },
  proposedAccount: { budgetHolderId: 'number', careProviderId: 'number', ibanSealed: 'text', proposedAt: 'number' },
  holderAccount: { budgetHolderId: 'number', ibanSealed: 'text', settledBy: 'text', settledAt: 'number' },
  profile: {
    person: 'text',
    language: 'text',
    messageChannel: 'text',
    email: 'text',
    phone: 'text',
    formerEmail: 'text',
    addressSealed: 'text',
    madeAt: 'number',
    changedAt: 'number',
    checkedAt: 'number',
  },
  representative: {
    id: 'number',
    awardId: 'number',
    budgetHolderId: 'number',
    kind: 'text',
    bsnSealed: 'text',
    person: 'text',
    initials: 'text',
    surname: 'text',
    birthDate: 'text',
    namedBy: 'text',
    namedAt: 'number',
    changedAt: 'number',
    lastDay: 'text',
    kvkNumber: 'text',
    organisationName: 'text',
  },
  signInMeans: { organisation: 'text', means: 'text', chosenAt: 'number', provedAt: 'number' },
  staffMember: {
    organisation: 'text',
    code: 'text',
    nameSealed: 'text',
    rightsJson: 'text',
    givenAt: 'number',
    changedAt: 'number',
  },
};
