import type { IsoDate } from '../values/date.ts';
import type { CareProviderKind } from '../words.ts';

/** The facts about a care provider that the registers have. */
export interface ProviderFacts {
  kind: CareProviderKind;
  /** True when it stands in the trade register with care as its activity. */
  careRegistered: boolean;
  /** True when it stands in the register of health professions (BIG). */
  bigRegistered: boolean;
  birthDate?: IsoDate;
}
