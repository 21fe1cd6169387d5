// The names of the months as spreadsheets and people write them, in Dutch and English.
const months = [
  ['jan', 'januari', 'january'],
  ['feb', 'februari', 'february'],
  ['mrt', 'maa', 'maart', 'mar', 'march'],
  ['apr', 'april'],
  ['mei', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'augustus', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oktober', 'oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
] as const;

const numbers = new Map<string, number>(months.flatMap((names, index) => names.map((name) => [name, index + 1])));

/** Finds the number of a month by its name: 1 for `jan`; undefined when it is no name of a month. */
export function monthNamed(name: string): number | undefined {
  return numbers.get(name.toLowerCase());
}
