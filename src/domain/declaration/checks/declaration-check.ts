import type { DeclarationInput, DeclarationLine, LineInput } from '../../declaration-content.ts';
import type { IssueCode } from '../../issue-codes.ts';
import type { IssueParamsOf } from '../../issue-params.ts';
import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import { valueAt } from '../../rules/dated-value.ts';
import type { Rules } from '../../rules/rules.ts';
import { firstDay } from '../../values/month.ts';
import type { Month } from '../../values/month.ts';
import type { DeclarationFacts, PayingAward } from '../declaration-facts.ts';
import type { AwardCost } from '../declaration-verdict.ts';
import type { Visit } from '../lines/visit.ts';
import { monthGrid } from './month-grid.ts';
import type { MonthGrid } from './month-grid.ts';
import type { DeclarableAgreement, PreparedAgreement, PreparedRate } from '../prepared-agreement.ts';

/** A line with a begin and end time, and the care that it is about. */
export interface VisitLine extends Visit {
  readonly index: number;
  readonly rate: PreparedRate;
  /** The day of the month on which it began. */
  readonly day: number;
  /** The working time that was declared for it. */
  readonly minutes: number;
}

/**
 * One declaration while it is checked: made once per declaration, filled line by line. Tens of thousands of
 * lines a second pass here, so a line allocates its result and, when something is wrong, its issues.
 */
export interface DeclarationCheck {
  readonly input: DeclarationInput;
  readonly facts: DeclarationFacts;
  readonly rules: Rules;
  readonly prepared: PreparedAgreement;
  readonly awards: readonly PayingAward[];
  readonly grid: MonthGrid;
  /** By day and rate it has the line that declared it first, so that a second one is found. */
  readonly firstLines: number[];
  /** The same of the lines without times: such a line is all that there is of its day. */
  readonly untimedLines: number[];
  readonly visits: VisitLine[];
  /** The rates of sick hours that are paid in part. */
  readonly sickRates: { readonly rate: PreparedRate; readonly part: number; readonly reduced: PreparedRate }[];
  readonly issues: Issue[];
  readonly lines: DeclarationLine[];
  /** By place among the lines: the rate of each, and the award that pays for it. */
  readonly rates: PreparedRate[];
  readonly payers: (string | undefined)[];
  readonly perAward: AwardCost[];
  minutes: number;
  careCents: number;
  travelCents: number;
  costCents: number;
}

/**
 * Employer charges in hundredths of a percent. Only an employee's pay bears them; an agreement from before the choice
 * counts as high, so that the budget is not overspent. Source: SVB 2026, 17.54% or 22.54% for every employment agreement.
 */
export function chargesFor(
  { kind, employerCharges }: Pick<DeclarableAgreement, 'kind' | 'employerCharges'>,
  month: Month,
  rules: Rules,
): number {
  if (kind !== 'employment') return 0;
  const charges = employerCharges === 'low' ? rules.employerChargesLow : rules.employerChargesHigh;
  return valueAt(charges, firstDay(month)) ?? 0;
}

function awardsOf({ agreement }: PreparedAgreement, { awards }: DeclarationFacts): PayingAward[] {
  const found: PayingAward[] = [];
  for (const id of agreement.awardIds) {
    const award = awards.get(id);
    if (award !== undefined) found.push(award);
  }
  return found;
}

export function startCheck(
  input: DeclarationInput,
  facts: DeclarationFacts,
  prepared: PreparedAgreement,
  rules: Rules,
): DeclarationCheck {
  return {
    input,
    facts,
    rules,
    prepared,
    awards: awardsOf(prepared, facts),
    grid: monthGrid(input.month),
    firstLines: [],
    untimedLines: [],
    visits: [],
    sickRates: [],
    issues: [],
    lines: [],
    rates: [],
    payers: [],
    perAward: [],
    minutes: 0,
    careCents: 0,
    travelCents: 0,
    costCents: 0,
  };
}

/** The sender's own number of a line, or its place. */
export function lineNumber(line: LineInput, index: number): number {
  return line.line ?? index + 1;
}

export function reportLine<Code extends IssueCode>(
  check: DeclarationCheck,
  index: number,
  code: Code,
  field: keyof LineInput,
  params: IssueParamsOf<Code>,
): void {
  const line = check.input.lines[index]?.line ?? index + 1;
  check.issues.push(newIssue(code, `lines.${index}.${field}`, params, { line }));
}
