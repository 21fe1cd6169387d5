import { amount, hours, id, type ValueKind } from './value.ts';

/** An agreement and what would be different of it. */
export interface WhatIfPair {
  readonly agreementId: string;
  readonly value: number;
}

const agreement = id('agreement');
const WEEK = 7 * 24 * 60;

function readPair(typed: string, read: (value: string) => number | undefined): WhatIfPair | undefined {
  const [number = '', text = '', ...more] = typed.trim().split('=');
  const agreementId = agreement.read(number);
  const value = read(text);
  return agreementId === undefined || value === undefined || more.length > 0 ? undefined : { agreementId, value };
}

function readPercent(text: string): number | undefined {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d{1,3})(?:[.,](\d{1,2}))?%$/.exec(text.trim()) ?? [];
  if (whole === '') return undefined;
  const value = Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
  return sign === '-' ? -value : value;
}

/** `3%` or `-2,5%`: a raise or a cut, read as hundredths of a percent. */
export const percentage: ValueKind<number> = { name: 'percentage', example: '3%', read: readPercent };

/** `Z0000817=3%`: a raise, read as hundredths of a percent. */
export const raise: ValueKind<WhatIfPair> = {
  name: 'raise',
  example: 'Z0000817=3%',
  read: (typed) => readPair(typed, (text) => (text.startsWith('-') ? undefined : readPercent(text))),
};

/** `Z0000817=10`: hours a week, read as minutes. */
export const agreementHours: ValueKind<WhatIfPair> = {
  name: 'agreementHours',
  example: 'Z0000817=10',
  read: (typed) =>
    readPair(typed, (text) => {
      const minutes = hours.read(text);
      return minutes === undefined || minutes > WEEK ? undefined : minutes;
    }),
};

/** An agreement that is not there: minutes of care a week, and cents an hour. */
export interface NewAgreement {
  readonly minutesPerWeek: number;
  readonly cents: number;
}

/** `10=45,50`: hours a week at a rate an hour. */
export const newAgreement: ValueKind<NewAgreement> = {
  name: 'newAgreement',
  example: '10=45,50',
  read: (typed) => {
    const [time = '', rate = '', ...more] = typed.trim().split('=');
    const minutesPerWeek = hours.read(time);
    const cents = amount.read(rate);
    const isUnclear = minutesPerWeek === undefined || minutesPerWeek > WEEK || cents === undefined || more.length > 0;
    return isUnclear ? undefined : { minutesPerWeek, cents };
  },
};
