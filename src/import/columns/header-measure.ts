import type { CareUnit } from '../../domain/words.ts';
import { namesDayOrFunction } from './care-in-header.ts';
import { plainHeader } from './columns.ts';

/**
 * The units that a header may name: those of care, and others. A clock is a time as in 1:30; a multiple is a block of some
 * minutes or hours, as in `blokken van 5 min`.
 */
export type HeaderUnit =
  | CareUnit
  | 'minute'
  | 'second'
  | 'quarter'
  | 'clock'
  | 'multiple'
  | 'day'
  | 'week'
  | 'euro'
  | 'cent'
  | 'percent'
  | 'kilometre'
  | 'metre';

/** What a header says besides its name: `Aantal (min)` counts minutes, `Tarief per uur (€)` euros for each hour. */
export interface HeaderMeasure {
  /** The header without its units. */
  name: string;
  unit: HeaderUnit | undefined;
  per: HeaderUnit | undefined;
}

const unitWords: Readonly<Record<HeaderUnit, string>> = {
  hour: 'uur uren u hour hours hr hrs',
  minute: 'minuut minuten min mins mnt minute minutes',
  second: 'seconde seconden sec second seconds',
  quarter: 'kwartier kwartieren quarter quarters',
  clock: 'uumm hhmm',
  multiple: 'blok blokken block blocks',
  'day-part': 'dagdeel dagdelen daypart dayparts',
  'full-day': 'etmaal etmalen',
  piece: 'stuk stuks piece pieces',
  day: 'dag dagen day days',
  week: 'week weken weeks',
  month: 'maand maanden month months',
  euro: 'euro euros eur',
  cent: 'cent centen cents eurocent eurocenten eurocents ct',
  percent: 'procent percentage percent',
  kilometre: 'km kilometer kilometers kilometre kilometres',
  metre: 'meter meters metre metres',
};

const units = new Map<string, HeaderUnit>(
  (Object.entries(unitWords) as [HeaderUnit, string][]).flatMap(([unit, words]) =>
    words.split(' ').map((word): [string, HeaderUnit] => [word, unit]),
  ),
);

/** Whether a word names a unit, of care or another. */
export function isUnitWord(word: string): boolean {
  return units.has(word);
}

const oneUnit: ReadonlySet<string> = new Set(['dagdeel', 'daypart', 'uur', 'hour', 'etmaal', 'stuk', 'piece']);

/** Whether a header is no more than the name of one unit, which may be a moment instead of a number. */
export function namesOneUnit(header: string): boolean {
  return oneUnit.has(plainHeader(header));
}

const fillers: ReadonlySet<string> = new Set(['in', 'het', 'de', 'of', 'the']);

// Dutch writes a word and its unit as one: zorgminuten, uurtarief.
const WITHIN: readonly (readonly [RegExp, HeaderUnit])[] = [
  [/minuten|minuut|minutes/, 'minute'],
  [/kwartier/, 'quarter'],
  [/dagde(?:el|len)|dayparts?/, 'day-part'],
  [/(?:euro)?cent(?:en|s)?$/, 'cent'],
  [/tarief|bedrag|prijs|kosten|loon|euro|vergoeding|price|cost/, 'euro'],
  [/uren$|hours$/, 'hour'],
];

/** Finds what a header measures, as far as its words say so. */
export function measureOf(header: string): HeaderMeasure {
  const names: string[] = [];
  const named: { unit: HeaderUnit | undefined; per: HeaderUnit | undefined } = { unit: undefined, per: undefined };
  let isPer = false;
  for (const word of wordsOf(header)) {
    const unit = units.get(word);
    if (word === 'per') isPer = true;
    else if (unit === undefined) {
      if (!fillers.has(word)) names.push(word);
    } else if (isPer) {
      named.per = unit;
      isPer = false;
    } else named.unit = named.unit === undefined || named.unit === unit ? unit : together(named.unit, unit);
  }
  const isMultiple = named.unit !== undefined && names.some((name) => /\d/.test(name));
  return { ...named, name: names.join(''), unit: isMultiple ? 'multiple' : (named.unit ?? unitWithin(names)) };
}

function wordsOf(header: string): string[] {
  const text = header
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('€', ' euro ')
    .replaceAll('%', ' procent ')
    .replaceAll('/', ' per ')
    .replaceAll(/\b(uu|hh|u|h):mm\b/g, ' uumm ')
    .replaceAll(/\bday parts?\b/g, ' daypart ')
    .replaceAll(/\p{M}+/gu, '');
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** `Uren (uu:mm)` and `uren:minuten` are a time as a clock shows it; of other units together nobody knows the sense. */
function together(one: HeaderUnit, other: HeaderUnit): HeaderUnit {
  const both = new Set([one, other]);
  if (both.has('hour') && (both.has('minute') || both.has('clock'))) return 'clock';
  if (both.has('multiple')) return 'multiple';
  return both.has('minute') ? 'minute' : other;
}

function unitWithin(names: readonly string[]): HeaderUnit | undefined {
  for (const [pattern, unit] of WITHIN) if (names.some((name) => pattern.test(name))) return unit;
  return undefined;
}

const MEASURED =
  /aantal|hoeveelheid|quantity|amount|bedrag|tarief|rate$|prijs|price|kosten|costs?$|totaal|total|eenheid|^units?$|tijd|^times?$|^(?:begin|eind|start|end)e?$|duur$|duration|uren|^uur|uur$|hours|minu(?:ten|ut)|loon|vergoeding|toeslag|btw|korting|correctie|storno|gefactureerd|realis|groepsgrootte|groupsize|deelnemers|participants|overwerk|overuren|onregelmatig|^ort$|saldo|verschil|^extra$|frequentie|frequency|factor$|^(?:aantal)?ke(?:er|ren)$|^(?:debet|debit|credit|pauze|break)|^dc$|^teken$|^sign$|plusmin|^(?:van|tot|from|until)\d$/;
const NOT_MEASURED = /datum|date$|code$|nummer|naam|name$|functie|opmerking|note$/;

// `+/-` above the sign of an amount.
const SIGNS = /^\s*[+\-±−/]+\s*$/;

/** Whether a header looks like a quantity, a unit, a time, money or the care of a day: care may be lost when it is not read. */
export function looksMeasured(header: string): boolean {
  const { unit, name } = measureOf(header);
  if (unit !== undefined && !isCalendarWord(unit, header)) return true;
  if (namesDayOrFunction(header) || SIGNS.test(header)) return true;
  return [plainHeader(header), name].some((plain) => MEASURED.test(plain) && !NOT_MEASURED.test(plain));
}

/** `Dag`, `week` and `maand` name a time of the calendar; only in the plural do they count. */
function isCalendarWord(unit: HeaderUnit, header: string): boolean {
  return ['day', 'week', 'month'].includes(unit) && !/dagen|days|weken|weeks|maanden|months/i.test(header);
}
