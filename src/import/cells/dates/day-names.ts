// The days of the week as people and spreadsheets write them before or behind a date, in Dutch and English.
const days = [
  ['ma', 'maandag', 'mon', 'monday'],
  ['di', 'dinsdag', 'tue', 'tues', 'tuesday'],
  ['wo', 'woensdag', 'wed', 'wednesday'],
  ['do', 'donderdag', 'thu', 'thur', 'thurs', 'thursday'],
  ['vr', 'vrijdag', 'fri', 'friday'],
  ['za', 'zaterdag', 'sat', 'saturday'],
  ['zo', 'zondag', 'sun', 'sunday'],
] as const;

const numbers = new Map<string, number>(days.flatMap((names, index) => names.map((name) => [name, index + 1])));

/** Whether a word is the name of a day of the week. */
export function isDayName(word: string): boolean {
  return numbers.has(word);
}

/** Finds the number of a day by its name: 1 for `ma.`; undefined when it is no name of a day. */
export function dayNamed(text: string): number | undefined {
  return numbers.get(text.toLowerCase().replace(/\.$/, ''));
}

const BEFORE = /^([a-z]{2,9})\.?,?\s+(?=\d)(.+)$/i;
const BEHIND = /^(.*\d),?\s+\(?([a-z]{2,9})\.?\)?$/i;

/** Takes the name of a day off a date: 1 for Monday to 7 for Sunday; undefined when the date has none. */
export function splitDayName(text: string): { date: string; weekday: number } | undefined {
  const [, before = '', rest = ''] = BEFORE.exec(text) ?? [];
  const [, start = '', behind = ''] = BEHIND.exec(text) ?? [];
  const weekday = numbers.get(before.toLowerCase()) ?? numbers.get(behind.toLowerCase());
  return weekday === undefined ? undefined : { date: before === '' ? start : rest, weekday };
}
