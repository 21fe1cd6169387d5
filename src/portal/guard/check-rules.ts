import type { RuleOverrides } from '../../domain/rules/resolve-rules.ts';
import { wrongSetting } from './found.ts';
import { RuleOverridesSchema, ruleFault } from './rules-schema.ts';

/** Refuses rules that are none, be it that a table is unknown or that one entry has no first day or no source. */
export async function checkRules(given: unknown, place = 'rules'): Promise<RuleOverrides | undefined> {
  if (given === undefined) return undefined;
  const read = RuleOverridesSchema.safeParse(given);
  if (read.success) return read.data;
  const { path, isUnknown } = ruleFault(read.error);
  const value = path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key],
    given,
  );
  throw await wrongSetting([place, ...path.map(String)].join('.'), value, isUnknown ? 'known-rule' : 'rule');
}
