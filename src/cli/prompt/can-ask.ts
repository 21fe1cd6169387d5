import type { Context } from '../context.ts';

/** Questions go over standard input and standard error; a program that reads JSON is asked nothing. */
export const canAsk = ({ surroundings, out }: Context): boolean =>
  surroundings.stdin.isTTY === true && surroundings.stderr.isTTY === true && out.isForPeople;
