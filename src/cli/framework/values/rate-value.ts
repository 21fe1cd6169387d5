import type { RateLine } from '../../../domain/agreement-terms.ts';
import { careFunctions, careUnits } from '../../../domain/words.ts';
import { choice } from './choice-value.ts';
import { amount, type ValueKind } from './value.ts';

const aFunction = choice(careFunctions, 'careFunction');
const aUnit = choice(careUnits, 'careUnit', 'careUnits');

/** `individual-guidance=hour:64,80`: what one unit of a care function costs; `hour:95,00:10,01` names what a deposit bears of it. */
export const rate: ValueKind<RateLine> = {
  name: 'rate',
  example: 'individual-guidance=hour:64,80',
  read: (typed, texts) => {
    const [, name = '', per = '', price = '', deposit] =
      /^([^=:]+)=([^=:]+):([^:]+)(?::([^:]+))?$/.exec(typed.trim()) ?? [];
    const careFunction = aFunction.read(name, texts);
    const unit = aUnit.read(per, texts);
    const cents = amount.read(price.trim());
    if (careFunction === undefined || unit === undefined || cents === undefined) return undefined;
    if (deposit === undefined) return { careFunction, unit, cents };
    const depositCents = amount.read(deposit.trim());
    return depositCents === undefined ? undefined : { careFunction, unit, cents, depositCents };
  },
};
