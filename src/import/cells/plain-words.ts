import {
  agreementKinds,
  careFunctions,
  careUnits,
  employerChargeLevels,
  familyRelations,
  hoursPatterns,
  termKinds,
} from '../../domain/words.ts';
import { textsFor } from '../../messages/index.ts';
import { languages } from '../../messages/language.ts';
import { closest } from '../../messages/write/closest.ts';
import { columnNames } from '../columns/columns.ts';
import { isUnitWord } from '../columns/header-measure.ts';
import { isDayName } from './dates/day-names.ts';

// What people write between numbers and units. None of them is a name, nor a part of one, as `van` is.
const small = 'per en and of or om plus half halve ca circa tot uit x'.split(' ');
// Care administrations shorten these words so.
const short = 'pv vp bg bgind bggrp hv ind grp ja nee yes no'.split(' ');

function lettersOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function makeVocabulary(): ReadonlySet<string> {
  const listed = languages.flatMap((language) => {
    const { word } = textsFor(language);
    return [
      ...careFunctions.map((each) => word('careFunction', each)),
      ...careUnits.map((each) => word('careUnit', each)),
      ...agreementKinds.map((each) => word('agreementKind', each)),
      ...familyRelations.map((each) => word('familyRelation', each)),
      ...termKinds.map((each) => word('termKind', each)),
      ...hoursPatterns.map((each) => word('hoursPattern', each)),
      ...employerChargeLevels.map((each) => word('employerCharges', each)),
    ];
  });
  const codes = [...careFunctions, ...careUnits, ...agreementKinds, ...termKinds, ...hoursPatterns];
  const words = [...listed, ...codes, ...Object.values(columnNames).flat()].flatMap(lettersOf);
  return new Set([...small, ...short, ...words.filter(({ length }) => length >= shortestWord)]);
}

// A shorter one in a phrase is `bij` or `van`, which stand before a name as well.
const shortestWord = 4;

let vocabulary: ReadonlySet<string> | undefined;

// A shorter word is too soon like another: a name may be one letter away from a unit.
const shortestLike = 7;

/** Whether a word is of the trade, or of a unit, or one of them with a letter wrong: it tells nothing about anybody. */
export function isPlainWord(text: string): boolean {
  const word = text.toLowerCase();
  vocabulary ??= makeVocabulary();
  if (vocabulary.has(word) || isUnitWord(word) || isDayName(word)) return true;
  return word.length >= shortestLike && closest(word, vocabulary).length > 0;
}
