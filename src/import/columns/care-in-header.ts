import { careFunctions } from '../../domain/words.ts';
import { textsFor } from '../../messages/index.ts';
import { languages } from '../../messages/language.ts';
import { plainHeader } from './columns.ts';

// A day as the name of a column: 1, 01-10, 1 okt, 01-10-2026, 2026-10-01, ma, ma 5, maandag.
const DAY_OF_MONTH = /^(?:dag\s*|day\s*)?(?:0?[1-9]|[12]\d|3[01])$/i;
const DATE = /^(?:\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9}\.?)(?:[-/. ](?:\d{4}|\d\d))?|\d{4}-\d{1,2}-\d{1,2})$/i;
const WEEKDAY =
  /^(?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun|(?:maan|dins|woens|donder|vrij|zater|zon|mon|tues|wednes|thurs|fri|satur|sun)da[gy])\.?(?:\s+\d.*)?$/i;
// The last day of a period, of which one line would hold the care as if it was that of its first day.
const UNTIL =
  /^(?:datum|date)?\s*(?:tot|t\/m|tm|tot en met|to|until|through|eind|einde|end)\s*(?:datum|date)?$|^(?:eind|end)\s?dat(?:um|e)$|^(?:periode|period)$/i;
const WEEK = /^(?:week|wk)\.?\s*\d{1,2}$/i;
// Care administrations shorten the care functions so.
const shortFunctions = ['pv', 'vp', 'bg', 'bgi', 'bgg', 'bgind', 'bggrp', 'bgindividueel', 'bggroep', 'hv', 'hh'];

let functionNames: ReadonlySet<string> | undefined;

function isFunctionName(header: string): boolean {
  functionNames ??= new Set([
    ...shortFunctions,
    ...careFunctions.map(plainHeader),
    ...languages.flatMap((language) =>
      careFunctions.map((each) => plainHeader(textsFor(language).word('careFunction', each))),
    ),
  ]);
  return functionNames.has(plainHeader(header));
}

/**
 * Whether a header is a day, a week, the end of a period or a care function: below it stands the care of that day or
 * function, as in a table with a column for each day of the month, or until when the care of a line was given.
 */
export function namesDayOrFunction(header: string): boolean {
  const text = header.trim();
  return [DAY_OF_MONTH, DATE, WEEKDAY, WEEK, UNTIL].some((pattern) => pattern.test(text)) || isFunctionName(text);
}
