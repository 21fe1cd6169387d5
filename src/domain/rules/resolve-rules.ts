import type { DatedValues } from './dated-value.ts';
import { standardRules } from './standard-rules.ts';
import { wageAges } from './rules.ts';
import type { Rules, WageAge } from './rules.ts';

/** Rules of one's own beside the standard ones, any part of them. */
export type RuleOverrides = Partial<Omit<Rules, 'minimumWage'>> & {
  minimumWage?: Partial<Record<WageAge, DatedValues>>;
};
type NumberRule = Exclude<keyof Rules, 'minimumWage' | 'allowedUnits' | 'ownMaximum'>;

/** An entry takes the place of the one for the same law that begins on the same day; others are added. */
function mergeRules<Value>(standard: DatedValues<Value>, own: DatedValues<Value> = []): DatedValues<Value> {
  const kept = standard.filter(
    (entry) => !own.some(({ validFrom, law }) => validFrom === entry.validFrom && law === entry.law),
  );
  return byFirstDay([...kept, ...own]);
}

function byFirstDay<Entry extends { validFrom: string }>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : 0));
}

/**
 * Adds an operator's own rules to the standard ones, where those are unverified, where a rule is regional, and where
 * one is newer than this package.
 */
export function resolveRules({ minimumWage, allowedUnits, ownMaximum, ...own }: RuleOverrides = {}): Rules {
  const rules: Rules = {
    ...standardRules,
    allowedUnits: mergeRules(standardRules.allowedUnits, allowedUnits),
    ownMaximum: byFirstDay(ownMaximum ?? standardRules.ownMaximum),
  };
  for (const name of Object.keys(own) as NumberRule[]) rules[name] = mergeRules(standardRules[name], own[name]);
  const wages = wageAges.map((age) => [age, mergeRules(standardRules.minimumWage[age], minimumWage?.[age])] as const);
  return { ...rules, minimumWage: Object.fromEntries(wages) as unknown as Rules['minimumWage'] };
}
