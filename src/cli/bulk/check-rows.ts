import { findingFacts, findingText } from '../../import/report/finding-text.ts';
import type { CheckFinding } from '../../import/offline/check-findings.ts';
import type { ImportTexts } from '../../messages/import-texts.ts';
import type { Texts } from '../../messages/shape/texts.ts';

/** A finding as it is shown: where, what was found, what was expected, and what to do. */
export interface CheckRow {
  line: number;
  /** How many lines it is about: more than one when it is the declaration as a whole. */
  lines: number;
  /** Number and header of the column; null when it is about the whole line. */
  position: number | null;
  column: string | null;
  code: string;
  severity: 'error' | 'warning';
  found: string | null;
  expected: string | null;
  message: string;
}

export function checkRow(finding: CheckFinding, texts: Texts, importTexts: ImportTexts): CheckRow {
  const { line, lines, position, column, code, severity } = finding;
  const { found, expected } = findingFacts(finding, texts, importTexts);
  const message = findingText(finding, texts, importTexts);
  return { line, lines, position, column, code, severity, found: found || null, expected: expected || null, message };
}
