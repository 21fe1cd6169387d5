import type { FunctionAmount } from '../../../domain/award/money/function-budgets.ts';
import { careFunctions } from '../../../domain/words.ts';
import { choice } from './choice-value.ts';
import { amount, type ValueKind } from './value.ts';

const careFunction = choice(careFunctions, 'careFunction');

/** `nursing=12000`: an amount for one care function, in euros. */
export const functionAmount: ValueKind<FunctionAmount> = {
  name: 'functionAmount',
  example: 'nursing=12000',
  read: (typed, texts) => {
    const [name = '', euros = '', ...more] = typed.trim().split('=');
    const found = careFunction.read(name, texts);
    const amountCents = amount.read(euros);
    if (found === undefined || amountCents === undefined || more.length > 0) return undefined;
    return { careFunction: found, amountCents };
  },
};
