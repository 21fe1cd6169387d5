import type { RuleName, RuleUnit } from '../../../domain/rules/rule-list.ts';
import type { OwnMaximumKey } from '../../../domain/rules/own-maximum.ts';
import type { WageAge } from '../../../domain/rules/rules.ts';
import type { IsoDate } from '../../../domain/values/date.ts';
import type { CareUnit } from '../../../domain/words.ts';

/** What a person reads of the rules (regels): every table has a name, and every unit a form. */
export interface RuleTexts {
  readonly title: string;
  readonly intro: string;
  readonly names: Readonly<Record<RuleName, string>>;
  /** Told of a table that has no lines until an operator gives some. */
  readonly none: string;
  readonly ownMaximum: (
    of: Pick<OwnMaximumKey, 'budgetProvider' | 'careFunction' | 'careUnit' | 'formality'>,
  ) => string;
  readonly age: (age: WageAge) => string;
  readonly value: Readonly<Record<Exclude<RuleUnit, 'care-units'>, (value: number) => string>> & {
    readonly 'care-units': (units: readonly CareUnit[]) => string;
  };
  /** Where a rule comes from: the package says so in English; what an operator wrote stands as it was written. */
  readonly source: (source: string) => string;
  readonly unverified: string;
  readonly verified: string;
  readonly period: (from: IsoDate, to: IsoDate | undefined) => string;
}
