import { z } from 'zod';
import type { RuleOverrides } from '../../domain/rules/resolve-rules.ts';
import { ruleNames, ruleUnits, type RuleName } from '../../domain/rules/rule-list.ts';
import type { OwnMaximumKey } from '../../domain/rules/own-maximum.ts';
import { wageAges } from '../../domain/rules/rules.ts';
import { isIsoDate } from '../../domain/values/date.ts';
import { careFunctions, careLaws, careUnits, providerFormalities } from '../../domain/words.ts';

const date = z.string().refine(isIsoDate);

function tableOf(value: z.ZodType, more: z.ZodRawShape = {}) {
  return z
    .array(
      z
        .strictObject({
          validFrom: date,
          validTo: date.exactOptional(),
          law: z.enum(careLaws).exactOptional(),
          value,
          source: z.string().trim().min(1).max(500),
          unverified: z.literal(true).exactOptional(),
          margin: z.int().min(0).exactOptional(),
          ...more,
        })
        // A rule that ends before it begins would never hold, and nobody would notice.
        .refine(({ validFrom, validTo }) => validTo === undefined || validFrom <= validTo),
    )
    .exactOptional();
}

const cents = z.int().min(0).max(100_000_000_00);
const amount = tableOf(cents);
const ownMaximum = tableOf(cents, {
  law: z.enum(careLaws),
  budgetProvider: z.string().regex(/^\d{4}$/),
  careFunction: z.enum(careFunctions),
  careUnit: z.enum(careUnits),
  formality: z.enum(providerFormalities),
} satisfies Record<keyof OwnMaximumKey, z.ZodType>);
const units = tableOf(z.array(z.enum(careUnits)).min(1));
const wages = z.strictObject(Object.fromEntries(wageAges.map((age) => [String(age), amount]))).exactOptional();

function schemaOf(rule: RuleName): z.ZodType {
  if (rule === 'minimumWage') return wages;
  if (rule === 'ownMaximum') return ownMaximum;
  return ruleUnits[rule] === 'care-units' ? units : amount;
}

/** The rules that an operator may give: any part of the tables, each entry with its first day and its source. */
export const RuleOverridesSchema = z.strictObject(
  Object.fromEntries(ruleNames.map((rule) => [rule, schemaOf(rule)])),
) as unknown as z.ZodType<RuleOverrides>;

/** Where the first fault in given rules stands: `minimumWage.21.0.value`. */
export function ruleFault(error: z.ZodError): { path: readonly PropertyKey[]; isUnknown: boolean } {
  const [issue] = error.issues;
  if (issue?.code === 'unrecognized_keys') return { path: [...issue.path, issue.keys[0] ?? ''], isUnknown: true };
  return { path: issue?.path ?? [], isUnknown: false };
}
