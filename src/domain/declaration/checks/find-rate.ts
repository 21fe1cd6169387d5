import type { LineInput } from '../../declaration-content.ts';
import { reportLine } from './declaration-check.ts';
import type { DeclarationCheck } from './declaration-check.ts';
import type { PreparedAgreement, PreparedFunction, PreparedRate } from '../prepared-agreement.ts';

function findFunction(
  line: LineInput,
  index: number,
  { functions, loneFunction, functionNames: expected }: PreparedAgreement,
  check: DeclarationCheck,
): PreparedFunction | undefined {
  const found = line.careFunction ?? loneFunction;
  const agreed = found === undefined ? undefined : functions.get(found);
  if (agreed !== undefined) return agreed;
  if (found === undefined) reportLine(check, index, 'FUNCTION_AMBIGUOUS', 'careFunction', { expected });
  else reportLine(check, index, 'FUNCTION_NOT_AGREED', 'careFunction', { found, expected });
  return undefined;
}

/** The agreed rate a line is about; what the agreement leaves no choice in may be absent. Source: Rlz 5.23(2). */
export function findRate(
  line: LineInput,
  index: number,
  terms: PreparedAgreement,
  check: DeclarationCheck,
): PreparedRate | undefined {
  const agreed = findFunction(line, index, terms, check);
  if (agreed === undefined) return undefined;
  const found = line.unit ?? agreed.loneUnit;
  const rate = found === undefined ? undefined : agreed.rates.get(found);
  if (rate !== undefined) return rate;
  const expected = agreed.units;
  if (found === undefined) reportLine(check, index, 'UNIT_AMBIGUOUS', 'unit', { expected });
  else reportLine(check, index, 'UNIT_NOT_AGREED', 'unit', { found, expected });
  return undefined;
}
