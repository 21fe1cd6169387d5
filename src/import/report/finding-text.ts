import { isFileFinding } from '../../messages/file-findings.ts';
import type { ImportTexts } from '../../messages/import-texts.ts';
import type { Texts } from '../../messages/shape/texts.ts';
import type { Finding } from '../finding.ts';

/** Words a finding for people, without its place. */
export function findingText({ code, params }: Finding, texts: Texts, importTexts: ImportTexts): string {
  return isFileFinding(code) ? importTexts.finding(code, params) : texts.finding({ code, params, path: '' });
}

/**
 * Words what was found and what was expected, each by itself; both are empty when the text of the finding says it all.
 */
export function findingFacts(
  { code, params }: Pick<Finding, 'code' | 'params'>,
  texts: Texts,
  importTexts: ImportTexts,
): { found: string; expected: string } {
  const { found = '', expected = '' } = isFileFinding(code) ? importTexts.facts(params) : texts.facts({ code, params });
  return { found: String(found), expected: String(expected) };
}
