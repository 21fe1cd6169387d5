import type { ValueKind } from './value.ts';

function readDecimal(typed: string): number {
  return Number(typed.replace(',', '.'));
}

/** `1%`, `0,5%`: a part of all requests. */
export const percent: ValueKind<number> = {
  name: 'percent',
  read: (typed) => {
    const [, value = ''] = /^(\d{1,3}(?:[.,]\d{1,4})?)%$/.exec(typed.trim()) ?? [];
    return value === '' || readDecimal(value) > 100 ? undefined : readDecimal(value);
  },
};

const MILLISECONDS = { ms: 1, s: 1000 } as const;
const HOUR = 3_600_000;

/** `2s`, `0,2s`, `200ms`: milliseconds of waiting. */
export const pause: ValueKind<number> = {
  name: 'pause',
  read: (typed) => {
    const [, value = '', unit = ''] = /^(\d{1,7}(?:[.,]\d{1,3})?)(ms|s)$/.exec(typed.trim()) ?? [];
    const milliseconds = Math.round(readDecimal(value) * MILLISECONDS[unit as 'ms' | 's']);
    return value === '' || milliseconds > HOUR ? undefined : milliseconds;
  },
};

export interface StatusShare {
  readonly status: 429 | 503;
  readonly percent: number;
}

/** `429=5%`: how many requests are refused for the moment, and how. */
export const statusShare: ValueKind<StatusShare> = {
  name: 'statusShare',
  read: (typed) => {
    const [, status = '', share = ''] = /^(429|503)=(.+)$/.exec(typed.trim()) ?? [];
    const value = percent.read(share);
    return value === undefined ? undefined : { status: Number(status) as StatusShare['status'], percent: value };
  },
};

export interface Slowness {
  readonly milliseconds: number;
  readonly percent: number;
}

/** `2s`, or `2s=10%` when it is not all requests that are slow. */
export const slowness: ValueKind<Slowness> = {
  name: 'slowness',
  read: (typed) => {
    const [time = '', share = '100%', more] = typed.split('=');
    const milliseconds = pause.read(time);
    const value = percent.read(share);
    return milliseconds === undefined || value === undefined || more !== undefined
      ? undefined
      : { milliseconds, percent: value };
  },
};
