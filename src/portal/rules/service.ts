import type { Rule } from '../../contract/types.ts';
import { nothingLeft } from '../../domain/nothing-left.ts';
import { listRules, ruleUnits, type RuleEntry } from '../../domain/rules/rule-list.ts';
import type { Service } from '../handler.ts';

export const ruleService = {
  'rules.show': (context) => Promise.resolve({ items: listRules(context.rules).map(toRule) }),
} satisfies Service<'rules.show'>;

function toRule({ rule, age, law, validFrom, validTo, value, source, unverified, margin, ...own }: RuleEntry): Rule {
  const { budgetProvider, careFunction, careUnit, formality, ...rest } = own;
  nothingLeft(rest);
  return {
    rule,
    age: age ?? null,
    law: law ?? null,
    budgetProvider: budgetProvider ?? null,
    careFunction: careFunction ?? null,
    careUnit: careUnit ?? null,
    formality: formality ?? null,
    validFrom,
    validTo: validTo ?? null,
    value: typeof value === 'number' ? value : [...value],
    unit: ruleUnits[rule],
    source,
    unverified: unverified ?? false,
    margin: margin ?? null,
  };
}
