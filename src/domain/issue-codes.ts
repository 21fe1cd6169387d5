import { absenceCodes } from './issue-codes/absence.ts';
import { agreementCodes } from './issue-codes/agreement.ts';
import { awardCodes } from './issue-codes/award.ts';
import { budgetCodes } from './issue-codes/budget.ts';
import { careProviderCodes } from './issue-codes/care-provider.ts';
import { declarationCodes } from './issue-codes/declaration.ts';
import { paymentCodes } from './issue-codes/payment.ts';
import { profileCodes } from './issue-codes/profile.ts';
import { recordCodes } from './issue-codes/record.ts';
import { staffCodes } from './issue-codes/staff.ts';
import { valuesCodes } from './issue-codes/values.ts';

export type { Severity } from './issue-codes/params.ts';

/**
 * Every finding of a rule that this product can report, with its usual severity, the source of
 * the rule and what its text may name. The list is complete: `messages/` must have a Dutch and an English text for each.
 */
export const issueCodes = {
  ...valuesCodes,
  ...agreementCodes,
  ...awardCodes,
  ...declarationCodes,
  ...paymentCodes,
  ...careProviderCodes,
  ...profileCodes,
  ...recordCodes,
  ...budgetCodes,
  ...absenceCodes,
  ...staffCodes,
} as const;

/** The code of an issue that a rule found, for programs. */
export type IssueCode = keyof typeof issueCodes;
