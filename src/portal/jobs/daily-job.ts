import type { IsoDate } from '../../domain/values/date.ts';
import type { Rules } from '../../domain/rules/rules.ts';
import type { Store } from '../store/store.ts';

export interface Day {
  date: IsoDate;
  now: number;
  /** The amounts, terms and limits of the portal's operator. */
  rules: Rules;
}

/**
 * Work that is done once for every day. It may be killed at any point and is then run again, so it is made of steps
 * that can be repeated.
 */
export interface DailyJob {
  readonly name: string;
  run(store: Store, day: Day): Promise<void>;
}
