import { decimalText } from './numbers.ts';
import type { FormatRules } from './rules.ts';

type Unit = keyof FormatRules['durations'];

const sizes: Readonly<Record<Unit, number>> = { day: 86_400, hour: 3600, minute: 60, second: 1 };
const order: readonly Unit[] = ['day', 'hour', 'minute', 'second'];

// Up to two of a unit are said in the next smaller one: 36 hours, and not one day and 12 hours.
const leastSeconds: Readonly<Record<Unit, number>> = { day: 2 * 86_400, hour: 3600, minute: 60, second: 0 };

/**
 * The parts of a duration in the largest unit that reads well, with the next one when it does not fit in whole: `1 uur`,
 * `1 minuut` and `30 seconden`. What is left after that is rounded up, since whoever waits too short comes too early.
 */
export function durationParts(seconds: number, rules: FormatRules): string[] {
  if (!Number.isFinite(seconds)) return ['?'];
  const say = (shown: string, isOne: boolean, unit: Unit): string => `${shown} ${rules.durations[unit][isOne ? 0 : 1]}`;
  if (seconds < 1) return [say(decimalText(Math.max(0, Math.round(seconds * 1000)), 3, rules), false, 'second')];
  const whole = Math.ceil(seconds);
  const at = order.findIndex((unit) => whole >= leastSeconds[unit]);
  const unit = order[at] ?? 'second';
  const smaller = order[at + 1];
  const step = smaller === undefined ? 1 : sizes[smaller];
  const rounded = Math.ceil(whole / step) * step;
  const count = Math.floor(rounded / sizes[unit]);
  const rest = (rounded % sizes[unit]) / step;
  const first = say(decimalText(count, 0, rules), count === 1, unit);
  return rest === 0 || smaller === undefined ? [first] : [first, say(String(rest), rest === 1, smaller)];
}
