import type { AgreementTerms, RateLine } from '../../agreement-terms.ts';
import { type FieldRule, generalRules, partyRules, workRules } from './field-rules.ts';

/** A value before or after a change; `null` when there was or is none. */
export type ChangedValue = string | number | boolean | null;

/** One field that an amendment changes, and what follows from that. */
export interface TermsChange {
  /** `workArrangements.end`; of a rate also its care and unit: `workArrangements.rates.nursing.hour`. */
  field: string;
  before: ChangedValue;
  after: ChangedValue;
  /** True when no amendment can change it: it makes another agreement. */
  isFixed: boolean;
  needsProvider: boolean;
  needsAssessment: boolean;
}

const FROM_DEPOSIT = '.depositCents';

type Values = ReadonlyMap<string, ChangedValue>;

function isLower(before: ChangedValue, after: ChangedValue): boolean {
  return typeof before === 'number' && (typeof after !== 'number' || after < before);
}

/** A price that is new raises the pay, unless it is of care that was not agreed: that is other work. */
function needsProvider(rule: Exclude<FieldRule, 'fixed'>, field: string, { before, after }: Pair): boolean {
  // Who bears the pay is nothing to who is paid.
  if (field.endsWith(FROM_DEPOSIT)) return false;
  if (rule.provider === 'when-taken-back') return before === true;
  if (rule.provider !== 'when-lower') return rule.provider === 'always';
  return isLower(before, after) || (before === null && isPrice(field));
}

interface Pair {
  before: ChangedValue;
  after: ChangedValue;
}

function isPrice(field: string): boolean {
  return field.startsWith('workArrangements.rates.') || field === 'workArrangements.monthlyAmountCents';
}

function toChange(field: string, rule: FieldRule, pair: Pair): TermsChange {
  if (rule === 'fixed') return { field, ...pair, isFixed: true, needsProvider: true, needsAssessment: true };
  const provider = needsProvider(rule, field, pair);
  return { field, ...pair, isFixed: false, needsProvider: provider, needsAssessment: rule.assessed };
}

function rateValues(rates: readonly RateLine[]): Map<string, ChangedValue> {
  return new Map(
    rates.flatMap(({ careFunction, unit, cents, depositCents }) => [
      [`.${careFunction}.${unit}`, cents] as const,
      ...(depositCents === undefined ? [] : [[`.${careFunction}.${unit}${FROM_DEPOSIT}`, depositCents] as const]),
    ]),
  );
}

/** The parts of a field by what comes after its name: a list of rates is compared rate by rate, another as a whole. */
function valuesOf(field: string, value: unknown): Values {
  if (field === 'workArrangements.rates') return rateValues(value as RateLine[]);
  if (Array.isArray(value)) return new Map([['', value.join(', ')]]);
  return new Map([['', (value ?? null) as ChangedValue]]);
}

function compareField(field: string, rule: FieldRule, one: unknown, other: unknown): TermsChange[] {
  const before = valuesOf(field, one);
  const after = valuesOf(field, other);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((part) => {
    const pair = { before: before.get(part) ?? null, after: after.get(part) ?? null };
    return pair.before === pair.after ? [] : [toChange(field + part, rule, pair)];
  });
}

function compareStep<Step extends object>(
  step: keyof AgreementTerms,
  rules: Readonly<Record<keyof Step, FieldRule>>,
  before: Step,
  after: Step,
): TermsChange[] {
  return (Object.keys(rules) as (keyof Step & string)[]).flatMap((name) =>
    compareField(`${step}.${name}`, rules[name], before[name], after[name]),
  );
}

/** Tells field by field what differs between two versions of an agreement, in the order of the form. */
export function compareTerms(before: AgreementTerms, after: AgreementTerms): TermsChange[] {
  const changes = [
    ...compareStep('parties', partyRules, before.parties, after.parties),
    ...compareStep('workArrangements', workRules, before.workArrangements, after.workArrangements),
    ...compareStep('generalTerms', generalRules, before.generalTerms, after.generalTerms),
  ];
  // What was announced was about the last day of then: where that is another, nothing is taken back of it.
  if (before.workArrangements.end === after.workArrangements.end) return changes;
  return changes.map((one) => (one.field === 'workArrangements.expiryNotice' ? { ...one, needsProvider: false } : one));
}

/** Who must agree to an amendment, besides the holder, who always signs. Source: mijnpgb.nl, wijzigen of beëindigen. */
export interface AmendmentNeeds {
  /** The care provider signs too. */
  provider: boolean;
  /** The office that gave the budget approves it. */
  assessment: boolean;
}

export function needsOf(changes: readonly TermsChange[]): AmendmentNeeds {
  return {
    provider: changes.some((change) => change.needsProvider),
    assessment: changes.some((change) => change.needsAssessment),
  };
}
