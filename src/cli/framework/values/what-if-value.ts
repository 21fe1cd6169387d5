import { hours, id, type ValueKind } from './value.ts';

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

/** `Z0000817=3%`: a raise, read as hundredths of a percent. */
export const raise: ValueKind<WhatIfPair> = {
  name: 'raise',
  example: 'Z0000817=3%',
  read: (typed) =>
    readPair(typed, (text) => {
      const [, whole = '', fraction = ''] = /^(\d{1,3})(?:[.,](\d{1,2}))?%$/.exec(text) ?? [];
      return whole === '' ? undefined : Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
    }),
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
