import type { ColumnKinds } from './column-kind.ts';

export const kindsOfAgreements: Pick<
  ColumnKinds,
  | 'agreement'
  | 'agreementAward'
  | 'agreementReference'
  | 'agreementVersion'
  | 'agreementAmendment'
  | 'agreementSignature'
  | 'consent'
  | 'tariffList'
> = {
  agreement: {
    id: 'number',
    version: 'number',
    status: 'text',
    kind: 'text',
    budgetHolderId: 'number',
    careProviderId: 'number',
    lawsJson: 'text',
    start: 'text',
    end: 'text',
    partiesJson: 'text',
    workArrangementsJson: 'text',
    generalTermsSealed: 'text',
    providerFormality: 'text',
    returnReasonSealed: 'text',
    assessmentSealed: 'text',
    createdAt: 'number',
    changedAt: 'number',
    agreedVersion: 'number',
    paysMonthly: 'number',
    endWithdrawalAskedBy: 'text',
  },
  agreementAward: { agreementId: 'number', awardId: 'number', position: 'number' },
  agreementReference: { budgetHolderId: 'number', reference: 'text', contentHash: 'text', agreementId: 'number' },
  agreementVersion: { agreementId: 'number', version: 'number', termsSealed: 'text', createdAt: 'number' },
  agreementAmendment: {
    agreementId: 'number',
    version: 'number',
    amends: 'number',
    fromDay: 'text',
    status: 'text',
    begunBy: 'text',
    needsProvider: 'number',
    needsAssessment: 'number',
    termsSealed: 'text',
    providerFormality: 'text',
    returnReasonSealed: 'text',
    assessmentSealed: 'text',
    inForceAt: 'number',
    createdAt: 'number',
    changedAt: 'number',
  },
  agreementSignature: {
    agreementId: 'number',
    version: 'number',
    role: 'text',
    name: 'text',
    subjectHash: 'text',
    signedAt: 'number',
  },
  consent: {
    id: 'number',
    agreementId: 'number',
    kind: 'text',
    fromDay: 'text',
    untilDay: 'text',
    minutesPerWeek: 'number',
    reasonSealed: 'text',
    officeKind: 'text',
    officeCode: 'text',
    givenByHash: 'text',
    givenAt: 'number',
    withdrawnFrom: 'text',
    withdrawnAt: 'number',
    withdrawalReasonSealed: 'text',
  },
  tariffList: {
    agreementId: 'number',
    hash: 'text',
    byteCount: 'number',
    contentSealed: 'text',
    addedAt: 'number',
  },
};
