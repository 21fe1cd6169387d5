import type { GeneralTerms, Parties, WorkArrangements } from '../../agreement-terms.ts';

/**
 * What follows when a field of an agreement changes. `provider` tells when the care provider signs besides the holder:
 * `when-lower` is of an amount, which may rise without them, and `when-taken-back` of what was announced. `assessed` tells whether the office approves it anew.
 * `fixed` is what no amendment changes, since it makes another agreement.
 */
export type FieldRule =
  'fixed' | { readonly provider: 'always' | 'never' | 'when-lower' | 'when-taken-back'; readonly assessed: boolean };

// What no source frees of a signature is agreed by both, and what none frees of approval is assessed.
const agreed: FieldRule = { provider: 'always', assessed: true };
const pay: FieldRule = { provider: 'when-lower', assessed: true };
const extension: FieldRule = { provider: 'never', assessed: false };

/** A new provider is a new agreement. Source: zorgkantoor Friesland; SVB, zorgovereenkomst kiezen. */
export const partyRules: Readonly<Record<keyof Parties, FieldRule>> = {
  kind: 'fixed',
  careProviderId: 'fixed',
  // What pays is no concern of the provider's.
  awardIds: { provider: 'never', assessed: true },
  familyRelation: agreed,
  residentialInitiative: agreed,
};

/**
 * Source: SVB, paper forms of amendment: the provider signs a cut in pay and a change of working times, not a rise and
 * not an extension. VGZ and mijnpgb.nl: an extension needs no new approval.
 */
export const workRules: Readonly<Record<keyof WorkArrangements, FieldRule>> = {
  start: 'fixed',
  termKind: extension,
  end: extension,
  replacesAgreementId: agreed,
  // The employer announces by themselves; what has reached the employee is taken back when they agree. Source: BW 3:37(5).
  expiryNotice: { provider: 'when-taken-back', assessed: false },
  trialPeriodMonths: agreed,
  noticePeriodMonths: agreed,
  waitingDays: agreed,
  hoursPattern: agreed,
  minutesPerWeek: agreed,
  daysPerWeek: agreed,
  rates: pay,
  holidayHours: agreed,
  monthlyAmountCents: pay,
  // What bears the pay is no concern of the provider's.
  monthlyCareFunction: { provider: 'never', assessed: true },
  travelCentsPerKm: pay,
};

/**
 * Source: SVB, paper forms of amendment: the provider signs a change of the payroll tax credit. VGZ and mijnpgb.nl: a
 * change of other terms needs no new approval.
 */
export const generalRules: Readonly<Record<keyof GeneralTerms, FieldRule>> = {
  activities: agreed,
  careDescription: agreed,
  payrollAdministration: agreed,
  payrollTaxCredit: agreed,
  // The holder and the budget bear them.
  employerCharges: { provider: 'never', assessed: true },
  thirdPartyClause: agreed,
  sixWeekClause: agreed,
  otherTerms: { provider: 'always', assessed: false },
  identitySeen: { provider: 'never', assessed: false },
  contractNumber: { provider: 'always', assessed: false },
  clientNumber: { provider: 'always', assessed: false },
  // Prices are assessed as rates are.
  tariffList: agreed,
  signatoryName: { provider: 'always', assessed: false },
  signatoryFunction: { provider: 'always', assessed: false },
};
