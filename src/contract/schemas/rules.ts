import { z } from 'zod';
import { ruleNames, ruleUnitNames, type RuleEntry } from '../../domain/rules/rule-list.ts';
import { wageAges } from '../../domain/rules/rules.ts';
import { careFunctions, careLaws, careUnits, providerFormalities } from '../../domain/words.ts';
import { IsoDateText, type Fields } from './base.ts';

export const RuleSchema = z
  .object({
    rule: z.enum(ruleNames).describe('The table that it belongs to'),
    age: z
      .literal(wageAges)
      .nullable()
      .describe('The age that a minimum wage is for; 21 stands for everyone older too'),
    law: z.enum(careLaws).nullable().describe('Null when it holds under every law'),
    budgetProvider: z.string().nullable().describe('Code of the office whose own maximum it is; null of all others'),
    careFunction: z.enum(careFunctions).nullable().describe('Care that an own maximum is for'),
    careUnit: z.enum(careUnits).nullable().describe('What an own maximum is for one of'),
    formality: z.enum(providerFormalities).nullable().describe('Of the care that an own maximum is for'),
    validFrom: IsoDateText,
    validTo: IsoDateText.nullable().describe('Last day; null while none is known'),
    value: z.union([z.number(), z.array(z.enum(careUnits))]),
    unit: z.enum(ruleUnitNames).describe('What the value is counted in; basis points are hundredths of a percent'),
    source: z.string().describe('Where it was read'),
    unverified: z.boolean().describe('Derived, or the last one found where a newer one must exist'),
    margin: z.int().nullable().describe('How much the true value may differ from an unverified one'),
  } satisfies Fields<RuleEntry> & { unit: z.ZodType })
  .meta({ id: 'Rule', description: 'An amount, term or limit, with the days on which it holds' });

export const RuleList = z
  .object({ items: z.array(RuleSchema) })
  .meta({ id: 'RuleList', description: 'All amounts, terms and limits that the portal judges by' });
