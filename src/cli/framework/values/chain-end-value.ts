import type { ValueKind } from './value.ts';

interface ChainEnd {
  readonly position: number;
  readonly hash: string;
}

/** A place in the chain of the access log, as `pgb portal verify-log` names its end. */
export const chainEnd: ValueKind<ChainEnd> = {
  name: 'chainEnd',
  example: '1250:Yy9QfLrF0hX2bM7aVnYk3cTq8sWzJ5uE1oGdRiKpZ4A',
  read: (typed) => {
    const [, position = '', hash = ''] = /^([1-9]\d{0,14}):([\w-]{43})$/.exec(typed.trim()) ?? [];
    return position === '' ? undefined : { position: Number(position), hash };
  },
};
