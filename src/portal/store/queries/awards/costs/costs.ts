import type { CareFunction } from '../../../../../domain/words.ts';

/** The cost that is for one care function, and what of it comes back. */
export interface FunctionSum {
  cents: number;
  compensationCents: number;
}

/** The cost that an award bears. */
export interface AwardSum {
  cents: number;
  /** The part of it that comes back, since it was paid on in sickness. */
  compensationCents: number;
  /** By care function; undefined when that was not worked out, since the award did not tie its money to care. */
  functions: ReadonlyMap<CareFunction, FunctionSum> | undefined;
}

/** The cost that each award bears, by its number. */
export type Costs = ReadonlyMap<number, AwardSum>;
