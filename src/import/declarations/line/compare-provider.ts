import type { Cell, CellError } from '../../cells/cell.ts';
import type { Cells } from '../../cells/cells.ts';
import { excerpt } from '../../cells/excerpt.ts';
import { recordIdReader } from '../../cells/read-record-id.ts';
import { tidyCell } from '../../cells/tidy-cell.ts';
import { isBsn } from '../../../domain/values/identifiers/bsn.ts';
import { plainHeader } from '../../columns/columns.ts';
import type { KnownProviders } from './known-providers.ts';

const readNumber = recordIdReader('care-provider', 'CELL_CARE_PROVIDER');
const HAS_LETTER = /^V[ .-]?\d/i;
// Both are eight digits. Source: Vektis, AGB-register; KVK, Handelsregister.
const CODE = /^\d{8}$/;

/**
 * Compares the care provider that a line names with the one of its agreement: a line that says two things is wrong, and
 * which of them is meant is never guessed. A name that is no provider's is often that of whoever came by, of whom nothing
 * is declared, and is passed over.
 */
export function compareProvider(cells: Cells, agreement: string | undefined, known: KnownProviders): void {
  const text = tidyCell(cells.text('careProvider'));
  if (text === '') return;
  const error = findDifference(text, agreement === undefined ? undefined : known.ofAgreement(agreement), known);
  if (error !== undefined) cells.fail('careProvider', error);
}

function findDifference(text: string, expected: string | undefined, known: KnownProviders): CellError | undefined {
  // The portal tells nobody's BSN, so that it cannot be compared: silence would look like agreement.
  if (isBsn(text)) return { code: 'CELL_CARE_PROVIDER', params: { found: excerpt(text) } };
  const read: Cell<string> | undefined = HAS_LETTER.test(text) ? readNumber(text) : undefined;
  if (read !== undefined && 'error' in read) return read.error;
  const isCode = CODE.test(text);
  const meant = read === undefined ? known.named(isCode ? text : plainHeader(text)) : [read.value];
  if (expected === undefined || meant === undefined || meant.includes(expected)) return undefined;
  if (meant.length === 0 && !isCode) return undefined;
  return { code: 'CARE_PROVIDER_DIFFERS', params: { found: read?.value ?? excerpt(text), expected } };
}
