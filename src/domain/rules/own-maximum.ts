import type { CareFunction, CareLaw, CareUnit, ProviderFormality } from '../words.ts';
import type { DatedValue } from './dated-value.ts';

/** What a municipality or an insurer pays at most for one unit of one kind of care. Source: Wmo 2015 2.3.6, Zvw 13a. */
export interface OwnMaximum extends DatedValue {
  law: CareLaw;
  /** The code of the office that gives the award: of a municipality, an insurer or a care office. */
  budgetProvider: string;
  careFunction: CareFunction;
  careUnit: CareUnit;
  formality: ProviderFormality;
}

/** The care that an own maximum is for, and who sets it. */
export type OwnMaximumKey = Pick<OwnMaximum, 'law' | 'budgetProvider' | 'careFunction' | 'careUnit' | 'formality'>;

/** The maxima of one office for one kind of care, in the order of their days. */
export function ownMaximaFor(maxima: readonly OwnMaximum[], key: OwnMaximumKey): OwnMaximum[] {
  return maxima.filter((one) => isSameCare(one, key));
}

export function isSameCare(one: OwnMaximumKey, other: OwnMaximumKey): boolean {
  return (
    one.law === other.law &&
    one.budgetProvider === other.budgetProvider &&
    one.careFunction === other.careFunction &&
    one.careUnit === other.careUnit &&
    one.formality === other.formality
  );
}
