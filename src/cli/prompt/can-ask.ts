import type { Context } from '../framework/context.ts';

/** Questions go over standard input and standard error; a program that reads JSON is asked nothing. */
export function canAsk({ surroundings, out }: Context): boolean {
  return surroundings.stdin.isTTY === true && surroundings.stderr.isTTY === true && out.isForPeople;
}
