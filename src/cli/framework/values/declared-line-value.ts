import { careFunctions, type CareFunction } from '../../../domain/words.ts';
import { choice } from './choice-value.ts';
import { date, hours, type ValueKind } from './value.ts';

/** A line tells what was delivered on one day; whether the quantity is hours or a count depends on the agreement. */
export interface TypedLine {
  readonly date: string;
  readonly quantity: string;
  readonly careFunction?: CareFunction;
}

const aFunction = choice(careFunctions, 'careFunction');

/** `2026-10-01=7,5`, `01-10-2026=7:30` or, with the care function, `"2026-10-02 3 group-guidance"`. */
export const line: ValueKind<TypedLine> = {
  name: 'line',
  read: (typed, texts) => {
    const [day = '', quantity = '', ...words] = typed.trim().split(/[\s=]+/);
    const name = words.length === 0 ? undefined : words.join(' ');
    const isoDate = date.read(day);
    const careFunction = name === undefined ? undefined : aFunction.read(name, texts);
    if (isoDate === undefined || hours.read(quantity) === undefined) return undefined;
    if (name !== undefined && careFunction === undefined) return undefined;
    return { date: isoDate, quantity, ...(careFunction !== undefined && { careFunction }) };
  },
};
