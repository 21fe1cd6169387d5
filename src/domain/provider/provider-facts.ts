import type { IsoDate } from '../values/date.ts';
import type { CareProviderKind } from '../words.ts';

/** What is known of a care provider from the registers. */
export interface ProviderFacts {
  kind: CareProviderKind;
  /** In the trade register with care as its activity. */
  careRegistered: boolean;
  /** In the register of health professions (BIG). */
  bigRegistered: boolean;
  birthDate?: IsoDate;
}
