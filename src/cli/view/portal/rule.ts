import { ruleUnits, type RuleEntry } from '../../../domain/rules/rule-list.ts';
import type { RuleTexts } from '../../../messages/shape/cli/rule-texts.ts';
import type { View } from '../../output/view.ts';

/** A rule as people read it. */
export interface ShownRule {
  /** With the age and the law that it is for: without those, four lines say the same. */
  readonly rule: string;
  readonly value: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly age: string;
  readonly law: string;
  /** The office, care, unit and formality that an own maximum is for. */
  readonly about: string;
  readonly verified: string;
  readonly source: string;
}

export const ruleList: View<ShownRule> = {
  fields: [
    { path: 'rule', kind: 'text', priority: 1, wraps: true },
    { path: 'about', kind: 'text', priority: 2, hideEmpty: true, wraps: true },
    { path: 'value', kind: 'text', priority: 1, wraps: true },
    { path: 'validFrom', kind: 'date', priority: 2 },
    { path: 'validTo', kind: 'date', priority: 2 },
    { path: 'verified', kind: 'text', priority: 4 },
    { path: 'source', kind: 'text', priority: 5, wraps: true },
    { path: 'age', kind: 'text' },
    { path: 'law', kind: 'text' },
  ],
};

/** The value of a rule in its unit. */
export function ruleValue({ rule, value }: Pick<RuleEntry, 'rule' | 'value'>, texts: RuleTexts): string {
  const unit = ruleUnits[rule];
  if (unit === 'care-units') return typeof value === 'number' ? String(value) : texts.value[unit](value);
  return typeof value === 'number' ? texts.value[unit](value) : value.join(', ');
}

/** What an own maximum is for; empty of all other rules. */
export function ruleAbout({ budgetProvider, careFunction, careUnit, formality }: RuleEntry, texts: RuleTexts): string {
  if (budgetProvider === undefined || careFunction === undefined) return '';
  if (careUnit === undefined || formality === undefined) return '';
  return texts.ownMaximum({ budgetProvider, careFunction, careUnit, formality });
}
