import { cell, cellError, type Cell } from '../../cells/cell.ts';
import { recordIdReader } from '../../cells/read-record-id.ts';
import { excerpt } from '../../cells/excerpt.ts';
import type { KnownRecords } from './known-records.ts';

// Both are eight digits. Source: Vektis, AGB-register; KVK, Handelsregister.
const CODE = /^\d{8}$/;
const CODE_WITHOUT_ZERO = /^\d{7}$/;

const readNumber = recordIdReader('care-provider', 'CELL_CARE_PROVIDER');

/**
 * Makes the reader of the number of a care provider. A provider that the caller has to do with may also be named by its
 * AGB code or KVK number.
 */
export function careProviderReader({ providersOf }: KnownRecords) {
  return (text: string): Cell<string> => {
    if (CODE.test(text)) return providerWith(text, providersOf(text));
    if (CODE_WITHOUT_ZERO.test(text) && providersOf(`0${text}`).length > 0)
      return cellError('CELL_CARE_PROVIDER', { found: excerpt(text), expected: `0${text}` });
    return readNumber(text);
  };
}

function providerWith(code: string, providers: readonly string[]): Cell<string> {
  const [provider, ...others] = providers;
  if (provider !== undefined && others.length === 0) return cell(provider);
  return cellError('CARE_PROVIDER_UNCLEAR', { found: excerpt(code), expected: [...providers] });
}

const readAward = recordIdReader('award', 'CELL_AWARD');

/** Reads one or more awards. They come in one order, whatever their order in the cell. */
export function readAwards(text: string): Cell<string[]> {
  const numbers = new Set<string>();
  for (const word of text.split(/[\s+,;/|]+/).filter((each) => each !== '')) {
    const award = readAward(word);
    if ('error' in award) return award;
    numbers.add(award.value);
  }
  return cell([...numbers].sort());
}
