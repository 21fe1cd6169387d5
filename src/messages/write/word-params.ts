import type { IssueCode } from '../../domain/issue-codes.ts';
import type { issueParams } from '../../domain/issue-params.ts';
import type { WordGroup } from '../shape/words.ts';

type Named = { readonly [Code in IssueCode]?: { readonly [Name in keyof (typeof issueParams)[Code]]?: WordGroup } };

const functions = { found: 'careFunction', expected: 'careFunction' } as const;
const units = { found: 'careUnit', expected: 'careUnit' } as const;
const kindAndProvider = { kind: 'agreementKind', found: 'careProviderKind' } as const;

/**
 * The closed list that a word in an issue comes from. A word that is not named here is one that a text decides on
 * itself.
 */
const wordParams = {
  STATUS_NOT_ALLOWED: { found: 'status' },
  MEANS_NOT_YOURS: { found: 'signInMeans' },
  ALREADY_DECIDED: { found: 'status' },
  AMENDMENT_DONE_BEFORE: { found: 'status' },
  STEP_MISSING: { step: 'step' },
  KIND_NEEDS_ORGANISATION: kindAndProvider,
  KIND_NEEDS_PERSON: kindAndProvider,
  KIND_NEEDS_FAMILY: { kind: 'agreementKind' },
  KIND_NOT_FOR_FAMILY: { kind: 'agreementKind', found: 'familyRelation' },
  DEATH_RECORDED_BY_OFFICE: { office: 'budgetProviderKind' },
  GROUND_OF_HOLDER: { found: 'terminationGround' },
  TERM_END_NOT_ALLOWED: { found: 'termKind' },
  RATE_DUPLICATE: { careFunction: 'careFunction', unit: 'careUnit' },
  MONTHLY_FUNCTION_MISSING: { expected: 'careFunction' },
  RATE_ABOVE_OWN_MAX: { unit: 'careUnit', careFunction: 'careFunction', formality: 'providerFormality' },
  RATE_ABOVE_MAX: { unit: 'careUnit' },
  RATE_BELOW_MINIMUM_WAGE: { unit: 'careUnit' },
  RATE_TOO_LOW_LATER: { unit: 'careUnit' },
  RATE_TOO_LOW_ON_DAY: { unit: 'careUnit' },
  UNIT_NOT_ALLOWED: units,
  EMPLOYER_CHARGES_DIFFER: { found: 'employerCharges', expected: 'employerCharges' },
  PAYROLL_REQUIRED: { kind: 'agreementKind' },
  PAYROLL_NOT_ALLOWED: { found: 'careProviderKind' },
  FUNCTION_NOT_AWARDED: { found: 'careFunction' },
  ABSENCE_NOT_AGREED: { found: 'status' },
  ABSENCE_DATE_MISSING: { found: 'absenceKind' },
  ABSENCE_FIELD_NEEDLESS: { found: 'absenceKind' },
  LEAVE_FOR_EMPLOYEES: { found: 'absenceKind', kind: 'agreementKind' },
  LET_THROUGH_BY_CONSENT: { kind: 'consentKind' },
  AWARD_PERIOD_INVALID: { law: 'careLaw' },
  FUNCTION_BUDGET_NOT_WITHDRAWN: { found: 'careFunction' },
  FUNCTION_BUDGETS_NOT_UNDER_LAW: { law: 'careLaw' },
  FUNCTION_BUDGET_MISSING: { found: 'careFunction' },
  FUNCTION_BUDGET_TWICE: { found: 'careFunction' },
  DEPOSIT_FUNCTION_NOT_TIED: { careFunction: 'careFunction' },
  RECORDED_BY_PAYMENT_OFFICE: { kind: 'declarationKind' },
  KIND_NOT_BY_YOU: { kind: 'declarationKind' },
  KIND_NOT_UNDER_LAW: { kind: 'declarationKind', law: 'careLaw' },
  CLAIM_REPEATED: { kind: 'declarationKind' },
  CLAIM_ABOVE_MAXIMUM: { kind: 'declarationKind' },
  FUNCTION_BUDGET_EXCEEDED: { careFunction: 'careFunction' },
  AWARD_ALREADY_ENTERED: { careFunctions: 'careFunction' },
  AWARD_TWICE: { careFunctions: 'careFunction' },
  AWARD_LAW_PROVIDER_MISMATCH: { law: 'careLaw', found: 'budgetProviderKind', expected: 'budgetProviderKind' },
  REPRESENTATIVE_NOT_YOURS: { kind: 'representativeKind' },
  REPRESENTATIVE_IS_PERSON: { kind: 'representativeKind' },
  REPRESENTATIVE_KIND_TAKEN: { kind: 'representativeKind' },
  PROVIDER_NUMBER_NOT_FOR_KIND: { kind: 'careProviderKind' },
  AGREEMENT_NOT_APPROVED: { found: 'status' },
  CORRECTED_NOT_PAID: { found: 'status' },
  DUPLICATE_LINE: { careFunction: 'careFunction', unit: 'careUnit' },
  VISITS_OVERLAP: { careFunction: 'careFunction', unit: 'careUnit' },
  FUNCTION_NOT_AGREED: functions,
  FUNCTION_AMBIGUOUS: { expected: 'careFunction' },
  UNIT_NOT_AGREED: units,
  UNIT_AMBIGUOUS: { expected: 'careUnit' },
  QUANTITY_KIND: { unit: 'careUnit' },
} as const satisfies Named;

export function wordGroupOf(code: IssueCode, param: string): WordGroup | undefined {
  const groups: Readonly<Partial<Record<IssueCode, Readonly<Record<string, WordGroup>>>>> = wordParams;
  return groups[code]?.[param];
}
