import { isFileFinding } from '../messages/import-findings.ts';
import type { ImportTexts } from '../messages/import.ts';
import type { Texts } from '../messages/texts.ts';
import type { Finding } from './finding.ts';

/** What a finding says to people, without its place. */
export const findingText = ({ code, params }: Finding, texts: Texts, importTexts: ImportTexts): string =>
  isFileFinding(code) ? importTexts.finding(code, params) : texts.finding({ code, params, path: '' });
