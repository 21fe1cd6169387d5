import { findingFacts, findingText } from '../../import/report/finding-text.ts';
import type { CheckFinding } from '../../import/offline/check-findings.ts';
import type { ImportTexts } from '../../messages/import-texts.ts';
import type { CheckRow } from '../view/check.ts';
import type { Texts } from '../../messages/shape/texts.ts';

export function checkRow(finding: CheckFinding, texts: Texts, importTexts: ImportTexts): CheckRow {
  const { line, lines, position, column, code, severity } = finding;
  const { found, expected } = findingFacts(finding, texts, importTexts);
  const message = findingText(finding, texts, importTexts);
  return { line, lines, position, column, code, severity, found: found || null, expected: expected || null, message };
}
