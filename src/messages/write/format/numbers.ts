import type { FormatRules } from './rules.ts';

type Rules = Pick<FormatRules, 'decimal' | 'group'>;

function groupDigits(digits: string, { group }: Rules): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, group);
}

/** Writes a whole number of parts, of which `10 ** decimals` are a whole: 1250 hundredths is `12,5`. */
export function decimalText(parts: number, decimals: number, rules: Rules): string {
  const digits = String(Math.abs(parts)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return (parts < 0 ? '-' : '') + groupDigits(whole, rules) + (fraction === '' ? '' : rules.decimal + fraction);
}

export function moneyText(cents: number, rules: FormatRules): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return rules.money(groupDigits(digits.slice(0, -2), rules) + rules.decimal + digits.slice(-2), cents < 0);
}

/** Writes hours with a comma; a third of an hour has no end in decimals and is written with minutes, `7:20`. */
export function hoursText(minutes: number, rules: Rules): string {
  if (minutes % 3 === 0) return decimalText((minutes / 3) * 5, 2, rules);
  const time = Math.abs(minutes);
  const whole = groupDigits(String(Math.floor(time / 60)), rules);
  return `${minutes < 0 ? '-' : ''}${whole}:${String(time % 60).padStart(2, '0')}`;
}
