import { careFunctions, careUnits } from '../../domain/words.ts';
import { textsFor } from '../../messages/index.ts';
import { languages } from '../../messages/language.ts';
import type { CellList } from '../../messages/import-texts.ts';
import type { WordOf } from '../../messages/shape/words.ts';
import { cell, cellError, type Cell } from './cell.ts';
import { excerpt } from './excerpt.ts';

function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '');
}

/**
 * Makes the reader of a word of a closed list. The cell may hold the code, or the word for it in any language of this
 * product.
 */
export function wordReader<Group extends CellList>(
  group: Group,
  values: readonly WordOf<Group>[],
  more: Readonly<Record<string, WordOf<Group>>>,
) {
  const known = new Map<string, WordOf<Group>>(Object.entries(more));
  for (const value of values) {
    known.set(plain(value), value);
    for (const language of languages) known.set(plain(textsFor(language).word(group, value)), value);
  }
  return (text: string): Cell<WordOf<Group>> => {
    const value = known.get(plain(text));
    return value === undefined ? cellError('CELL_WORD', { found: excerpt(text), list: group }) : cell(value);
  };
}

// Care administrations write the units in these ways. Source: Vektis unit codes COD218, SVB forms.
export const readCareUnit = wordReader('careUnit', careUnits, {
  uren: 'hour',
  u: 'hour',
  dagdelen: 'day-part',
  etmalen: 'full-day',
  stuks: 'piece',
});
export const readCareFunction = wordReader('careFunction', careFunctions, {
  pv: 'personal-care',
  vp: 'nursing',
  bgind: 'individual-guidance',
  bggrp: 'group-guidance',
  hv: 'household-help',
});
