import { amount, hours, type ValueKind } from '../../framework/values/value.ts';

const answers: Readonly<Record<string, boolean>> = { yes: true, ja: true, no: false, nee: false };

/** A flag that is absent answers nothing, so no has to be said too. */
export const yesNo: ValueKind<boolean> = {
  name: 'choice',
  choices: ['yes', 'no'],
  read: (typed) => answers[typed.toLowerCase()],
};

function limitTo(kind: ValueKind<number>, most: number): ValueKind<number> {
  return {
    ...kind,
    read: (typed) => {
      const value = kind.read(typed);
      return value === undefined || value < 1 || value > most ? undefined : value;
    },
  };
}

export const monthlyAmount = limitTo(amount, 1_000_000_00);
export const centsPerKm = limitTo(amount, 10_00);
export const weekHours = limitTo(hours, 7 * 24 * 60);

/** A number as it is written on paper, with spaces or dots between the digits. */
export const digits: ValueKind<string> = {
  name: 'text',
  read: (typed) => typed.replace(/[\s.]/g, '') || undefined,
};
