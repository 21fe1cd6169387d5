import type { IsoDate } from '../values/date.ts';
import type { AwardStatus, CareFunction, CareLaw } from '../words.ts';

/** The facts that a check needs of an award (toekenningsbeschikking). */
export interface AwardFacts {
  id: string;
  law: CareLaw;
  start: IsoDate;
  end: IsoDate;
  status: AwardStatus;
  careFunctions: CareFunction[];
  amountCents: number;
  remainingCents: number;
}
