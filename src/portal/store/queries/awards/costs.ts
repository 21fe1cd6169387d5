import type { CareFunction } from '../../../../domain/words.ts';

/** The cost that an award bears. */
export interface AwardSum {
  cents: number;
  /** By care function; undefined when that was not worked out, since the award did not tie its money to care. */
  functions: ReadonlyMap<CareFunction, number> | undefined;
}

/** The cost that each award bears, by its number. */
export type Costs = ReadonlyMap<number, AwardSum>;
