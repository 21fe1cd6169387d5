import type { RateLine } from '../../../domain/agreement-terms.ts';
import { careFunctions, careUnits } from '../../../domain/words.ts';
import { amount, choice, type ValueKind } from './value.ts';

const aFunction = choice(careFunctions);
const aUnit = choice(careUnits);

/** `individual-guidance=hour:64,80`: what one unit of a care function costs. */
export const rate: ValueKind<RateLine> = {
  name: 'rate',
  example: 'individual-guidance=hour:64,80',
  read: (typed) => {
    const [, name = '', per = '', price = ''] = /^([\w-]+)=([\w-]+):(.+)$/.exec(typed.trim()) ?? [];
    const careFunction = aFunction.read(name);
    const unit = aUnit.read(per);
    const cents = amount.read(price.trim());
    return careFunction === undefined || unit === undefined || cents === undefined
      ? undefined
      : { careFunction, unit, cents };
  },
};
