import { careFunctions, type CareFunction } from '../../../domain/words.ts';
import { choice, date, hours, type ValueKind } from './value.ts';

/** A line tells what was delivered on one day; whether the quantity is hours or a count depends on the agreement. */
export interface TypedLine {
  readonly date: string;
  readonly quantity: string;
  readonly careFunction?: CareFunction;
}

const aFunction = choice(careFunctions);

/** `2026-10-01=7,5`, `01-10-2026=7:30` or, with the care function, `"2026-10-02 3 group-guidance"`. */
export const line: ValueKind<TypedLine> = {
  name: 'line',
  read: (typed) => {
    const [day = '', quantity = '', name, more] = typed.trim().split(/[\s=]+/);
    const isoDate = date.read(day);
    const careFunction = name === undefined ? undefined : aFunction.read(name);
    if (isoDate === undefined || hours.read(quantity) === undefined || more !== undefined) return undefined;
    if (name !== undefined && careFunction === undefined) return undefined;
    return { date: isoDate, quantity, ...(careFunction !== undefined && { careFunction }) };
  },
};
