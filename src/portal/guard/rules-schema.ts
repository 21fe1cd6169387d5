import { z } from 'zod';
import type { RuleOverrides } from '../../domain/rules/resolve-rules.ts';
import { ruleNames, ruleUnits, type RuleName } from '../../domain/rules/rule-list.ts';
import { wageAges } from '../../domain/rules/rules.ts';
import { isIsoDate } from '../../domain/values/date.ts';
import { careLaws, careUnits } from '../../domain/words.ts';

const date = z.string().refine(isIsoDate);

function tableOf(value: z.ZodType) {
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
        })
        // A rule that ends before it begins would never hold, and nobody would notice.
        .refine(({ validFrom, validTo }) => validTo === undefined || validFrom <= validTo),
    )
    .exactOptional();
}

const amount = tableOf(z.int().min(0).max(100_000_000_00));
const units = tableOf(z.array(z.enum(careUnits)).min(1));
const wages = z.strictObject(Object.fromEntries(wageAges.map((age) => [String(age), amount]))).exactOptional();

function schemaOf(rule: RuleName): z.ZodType {
  if (rule === 'minimumWage') return wages;
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
