import type { RateLine } from '../../domain/agreement-terms.ts';
import { careFunctions, careUnits } from '../../domain/words.ts';
import { amount, choice, type ValueKind } from './value.ts';

const [aFunction, aUnit] = [choice(careFunctions), choice(careUnits)];

/** `individual-guidance=hour:64,80`: what one unit of a care function costs. */
export const rate: ValueKind<RateLine> = {
  name: 'rate',
  example: 'individual-guidance=hour:64,80',
  read: (typed) => {
    const [, name = '', per = '', price = ''] = /^([\w-]+)=([\w-]+):(.+)$/.exec(typed.trim()) ?? [];
    const [careFunction, unit, cents] = [aFunction.read(name), aUnit.read(per), amount.read(price.trim())];
    return careFunction === undefined || unit === undefined || cents === undefined
      ? undefined
      : { careFunction, unit, cents };
  },
};
