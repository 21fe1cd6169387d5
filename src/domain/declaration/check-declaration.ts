import type { DeclarationInput } from '../declaration-content.ts';
import { newIssue } from '../new-issue.ts';
import type { Rules } from '../rules/rules.ts';
import { standardRules } from '../rules/standard-rules.ts';
import { isMonth } from '../values/month.ts';
import { checkAgreementState } from './checks/check-agreement-state.ts';
import { checkBudget } from './checks/check-budget.ts';
import { checkCorrection } from './checks/check-correction.ts';
import { checkAgreedHours } from './checks/check-agreed-hours.ts';
import { checkDays } from './checks/check-days.ts';
import { checkInvoice } from './checks/check-invoice.ts';
import { checkLine } from './checks/check-line.ts';
import { checkRepeats } from './checks/check-repeats.ts';
import { checkShifts } from './checks/check-shifts.ts';
import { checkTerms } from './checks/check-terms.ts';
import { checkTotal } from './checks/check-total.ts';
import { checkVisits } from './checks/check-visits.ts';
import { checkWeeks } from './checks/check-weeks.ts';
import { checkYearEnd } from './checks/check-year-end.ts';
import { shareAmounts } from './checks/share-amounts.ts';
import { startCheck } from './checks/declaration-check.ts';
import type { DeclarationCheck } from './checks/declaration-check.ts';
import type { DeclarationFacts } from './declaration-facts.ts';
import { emptyVerdict } from './declaration-verdict.ts';
import type { DeclarationVerdict } from './declaration-verdict.ts';
import { isPaidByItself } from './prepared-agreement.ts';
import { endsMidWeek, startsMidWeek } from './checks/month-grid.ts';

// A fixed wage or amount is paid by itself, so its lines have no meaning. Source: leaflet for care providers.
function checkLines(check: DeclarationCheck): void {
  const { input, prepared, issues } = check;
  // With amendments it depends on the day, which each line tells.
  if (prepared.later === undefined && isPaidByItself(prepared)) {
    issues.push(newIssue('MONTHLY_WAGE_NOT_DECLARABLE', 'agreementId', {}));
    return;
  }
  const { lines } = input;
  if (lines.length === 0) issues.push(newIssue('QUANTITY_MISSING', 'lines', { expected: 'lines' }));
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line !== undefined) checkLine(line, index, check);
  }
}

function verdictOf(check: DeclarationCheck): DeclarationVerdict {
  const { issues, lines, minutes, careCents, travelCents, costCents, perAward, grid } = check;
  const { minutesOfWeek } = grid;
  return {
    issues,
    lines,
    minutes,
    careCents,
    travelCents,
    totalCents: careCents + travelCents,
    costCents,
    perAward,
    minutesInFirstWeek: startsMidWeek(grid) ? (minutesOfWeek[0] ?? 0) : 0,
    minutesInLastWeek: endsMidWeek(grid) ? (minutesOfWeek[grid.weeks - 1] ?? 0) : 0,
    careByDay: grid,
  };
}

/** Checks a declaration before it is stored. It is the same function offline, in a dry run and in the portal. */
export function checkDeclaration(
  input: DeclarationInput,
  facts: DeclarationFacts,
  rules: Rules = standardRules,
): DeclarationVerdict {
  if (facts.agreement === undefined) return emptyVerdict([newIssue('AGREEMENT_NOT_FOUND', 'agreementId', {})]);
  if (!isMonth(input.month)) return emptyVerdict([newIssue('MONTH_INVALID', 'month', {})]);
  const check = startCheck(input, facts, facts.agreement, rules);
  checkAgreementState(check);
  checkRepeats(check);
  checkCorrection(check);
  checkTerms(check);
  checkInvoice(check);
  checkLines(check);
  shareAmounts(check);
  checkVisits(check);
  checkDays(check);
  checkShifts(check);
  checkWeeks(check);
  checkAgreedHours(check);
  checkTotal(check);
  checkYearEnd(check);
  checkBudget(check);
  return verdictOf(check);
}
