import type { RecordKind } from '../../domain/values/record-id.ts';
import type { FieldName } from '../shape/fields.ts';
import type { WordGroup } from '../shape/words.ts';

/** How a field is written, when it is neither from a closed list nor a record number. */
export type FieldForm =
  | 'date'
  | 'month'
  | 'cents'
  | 'minutes'
  | 'metres'
  | 'whole-number'
  | 'flag'
  | 'email'
  | 'text'
  | 'choice'
  | 'list'
  | 'object'
  | 'cursor'
  | 'other';

interface Fields {
  readonly form: Partial<Record<FieldName, FieldForm>>;
  readonly words: Partial<Record<FieldName, WordGroup>>;
  readonly record: Partial<Record<FieldName, RecordKind>>;
}

/** What a sender must write where, so that a text about a wrong field can say so. */
export const fieldForms: Fields = {
  form: {
    date: 'date',
    start: 'date',
    end: 'date',
    birthDate: 'date',
    invoiceDate: 'date',
    validOn: 'date',
    month: 'month',
    cents: 'cents',
    amountCents: 'cents',
    totalCents: 'cents',
    rateCents: 'cents',
    monthlyAmountCents: 'cents',
    travelCentsPerKm: 'cents',
    minutes: 'minutes',
    minutesPerWeek: 'minutes',
    travelMetres: 'metres',
    count: 'whole-number',
    line: 'whole-number',
    after: 'whole-number',
    cursor: 'cursor',
    limit: 'whole-number',
    daysPerWeek: 'whole-number',
    trialPeriodMonths: 'whole-number',
    noticePeriodMonths: 'whole-number',
    careRegistered: 'flag',
    bigRegistered: 'flag',
    payrollAdministration: 'flag',
    payrollTaxCredit: 'flag',
    thirdPartyClause: 'flag',
    sixWeekClause: 'flag',
    unread: 'flag',
    email: 'email',
    reference: 'text',
    invoiceNumber: 'text',
    note: 'text',
    reason: 'text',
    name: 'text',
    initials: 'text',
    surname: 'text',
    careDescription: 'text',
    activities: 'text',
    otherTerms: 'text',
    street: 'text',
    houseNumber: 'text',
    city: 'text',
    // What they may be differs from record to record.
    kind: 'choice',
    status: 'choice',
    declarations: 'list',
    decisions: 'list',
    lines: 'list',
    rates: 'list',
    representatives: 'list',
    parties: 'object',
    workArrangements: 'object',
    generalTerms: 'object',
    budgetHolder: 'object',
    careProvider: 'object',
    address: 'object',
    person: 'object',
  },
  words: {
    law: 'careLaw',
    careFunction: 'careFunction',
    careFunctions: 'careFunction',
    unit: 'careUnit',
    familyRelation: 'familyRelation',
    termKind: 'termKind',
    hoursPattern: 'hoursPattern',
    employerCharges: 'employerCharges',
    decision: 'decision',
  },
  record: {
    budgetHolderId: 'budget-holder',
    careProviderId: 'care-provider',
    awardIds: 'award',
    awardId: 'award',
    agreementId: 'agreement',
    replacesAgreementId: 'agreement',
    declarationId: 'declaration',
    paymentId: 'payment',
    paymentRunId: 'payment-run',
    messageId: 'message',
  },
};
