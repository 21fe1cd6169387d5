/** What the look of a number says about what it is. */
export type NumberLook =
  /** The unit is what stands behind each number, as in `0 "min"`. */
  | { is: 'number'; decimals: number; unit?: string }
  /** `00000000`: the number of digits that are always there. */
  | { is: 'digits'; digits: number }
  | { is: 'percent' }
  /** Shown in thousands, as by `#,##0,`: the number that is seen is not the one that the cell holds. */
  | { is: 'scaled'; format: string }
  | { is: 'date' }
  | { is: 'time' }
  | { is: 'moment' }
  /** Hours or minutes that go on beyond a day: `[h]:mm`. */
  | { is: 'elapsed'; unit: 'hour' | 'minute' };

export const plainLook: NumberLook = { is: 'number', decimals: 0 };

// The formats that have a number only, by that number. Source: ECMA-376 part 1, 18.8.30.
export const builtInFormats: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  7: '0.00',
  8: '0.00',
  9: '0%',
  10: '0.00%',
  14: 'd-m-yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'd-m-yyyy h:mm',
  39: '#,##0.00',
  40: '#,##0.00',
  43: '#,##0.00',
  44: '#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
};

// What is shown as it stands: quoted, after a backslash, as wide as another character, or filling the cell.
const LITERAL = /"[^"]*"|[\\_*]./g;
const ELAPSED = /\[(h+|m+|s+)\]/i;
const IN_BRACKETS = /\[[^\]]*\]/g;
const HALF_DAY = /am\/pm|a\/p/gi;
// A comma behind the last digit divides by a thousand. Source: ECMA-376 part 1, 18.8.31.
const SCALED = /[0#?],+(?:\.|[^0#?,.]|$)/;

// What stands behind the last digit of the first section.
const BEHIND = /(?:[0#?.]|general)((?:"[^"]*"|[\\_*].|[\s)])*)(?:;|$)/i;

/** Finds the unit that a format writes behind its numbers: whoever looks at the sheet sees 90 min, and not 90. */
function unitBehind(code: string): { unit?: string } {
  const [, behind = ''] = BEHIND.exec(code) ?? [];
  const unit = behind.replaceAll(/"([^"]*)"|\\(.)|[_*].|\)/g, '$1$2').trim();
  return /\p{L}/u.test(unit) ? { unit } : {};
}

/** Tells from a format what the number is; the first section, for numbers above zero, decides. */
export function lookOf(code: string): NumberLook {
  const [section = ''] = code.replaceAll(LITERAL, '').split(';');
  const elapsed = ELAPSED.exec(section)?.[1]?.charAt(0).toLowerCase();
  if (elapsed !== undefined) return { is: 'elapsed', unit: elapsed === 'h' ? 'hour' : 'minute' };
  const plain = section.replaceAll(IN_BRACKETS, '').replaceAll(HALF_DAY, '').trim();
  if (/^general$/i.test(plain)) return { is: 'number', decimals: 0, ...unitBehind(code) };
  const hasTime = /[hs]/i.test(plain);
  const hasDate = /[yd]/i.test(plain) || (!hasTime && /m/i.test(plain));
  if (hasDate) return { is: hasTime ? 'moment' : 'date' };
  if (hasTime) return { is: 'time' };
  if (SCALED.test(plain)) return { is: 'scaled', format: section.trim() };
  if (plain.includes('%')) return { is: 'percent' };
  if (/^0{2,}$/.test(plain)) return { is: 'digits', digits: plain.length };
  const decimals = /e[+-]/i.test(plain) ? 0 : (/\.([0#?]+)/.exec(plain)?.[1]?.length ?? 0);
  return { is: 'number', decimals, ...unitBehind(code) };
}
