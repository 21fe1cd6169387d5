import type { RateLine } from '../agreement-terms.ts';
import type { IsoDate } from '../values/date.ts';
import type {
  AgreementKind,
  AgreementStatus,
  CareFunction,
  CareProviderKind,
  CareUnit,
  ProviderFormality,
} from '../words.ts';

/** The part of an agreement that a declaration is checked against. */
export interface DeclarableAgreement {
  id: string;
  status: AgreementStatus;
  kind: AgreementKind;
  budgetHolderId: string;
  careProviderId: string;
  start: IsoDate;
  /** Last day, also when it was ended early. */
  end?: IsoDate;
  rates: RateLine[];
  travelCentsPerKm?: number;
  monthlyAmountCents?: number;
  employerCharges?: 'low' | 'high';
  providerFormality: ProviderFormality;
  providerKind: CareProviderKind;
  /** The awards stand in the order in which they pay. */
  awardIds: string[];
}

/** A rate in euro cents, with its place among the rates. */
export interface PreparedRate extends RateLine {
  /** Its place among the rates, by which lines are counted. */
  index: number;
}

/** The rates that were agreed on one care function, by unit. */
export interface PreparedFunction {
  rates: ReadonlyMap<CareUnit, PreparedRate>;
  /** The unit that a line may leave out. */
  loneUnit: CareUnit | undefined;
  units: readonly CareUnit[];
}

/** An agreement made ready once, for the many declarations that are checked against it. */
export interface PreparedAgreement {
  agreement: DeclarableAgreement;
  functions: ReadonlyMap<CareFunction, PreparedFunction>;
  loneFunction: CareFunction | undefined;
  functionNames: readonly CareFunction[];
  isEmployment: boolean;
}

function onlyOne<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function prepareFunction(rates: readonly PreparedRate[]): PreparedFunction {
  const byUnit = new Map(rates.map((rate) => [rate.unit, rate]));
  const units = [...byUnit.keys()];
  return { rates: byUnit, loneUnit: onlyOne(units), units };
}

/** Makes an agreement ready for the declarations that are checked against it. */
export function prepareAgreement(agreement: DeclarableAgreement): PreparedAgreement {
  const rates = agreement.rates.map((rate, index) => ({ ...rate, index }));
  const byFunction = Map.groupBy(rates, ({ careFunction }) => careFunction);
  const functions = new Map([...byFunction].map(([name, group]) => [name, prepareFunction(group)]));
  const functionNames = [...functions.keys()];
  return {
    agreement,
    functions,
    loneFunction: onlyOne(functionNames),
    functionNames,
    isEmployment: agreement.kind === 'employment',
  };
}
