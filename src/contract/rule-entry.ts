import type { RuleEntry } from '../domain/rules/rule-list.ts';
import type { Rule } from './types.ts';

/** A rule of the contract in the form of the domain, where what is null here is absent. */
export function ruleEntry({
  age,
  law,
  budgetProvider,
  careFunction,
  careUnit,
  formality,
  validTo,
  unverified,
  margin,
  unit: _,
  ...rule
}: Rule): RuleEntry {
  return {
    ...rule,
    ...(age !== null && { age }),
    ...(law !== null && { law }),
    ...(budgetProvider !== null && { budgetProvider }),
    ...(careFunction !== null && { careFunction }),
    ...(careUnit !== null && { careUnit }),
    ...(formality !== null && { formality }),
    ...(validTo !== null && { validTo }),
    ...(unverified && { unverified }),
    ...(margin !== null && { margin }),
  };
}
