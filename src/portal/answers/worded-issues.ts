import type { Output } from '../../contract/types.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Language } from '../../messages/language.ts';
import { textsFor } from '../../messages/texts-for.ts';

type WordedIssue = Output<'agreements.check'>['issues'][number];

/** Issues as the API answers them, each with its text. */
export function toWordedIssues(issues: readonly Issue[], language: Language): WordedIssue[] {
  const texts = textsFor(language);
  return issues.map((issue) => ({
    ...issue,
    params: issue.params as WordedIssue['params'],
    message: texts.issue(issue),
  }));
}
