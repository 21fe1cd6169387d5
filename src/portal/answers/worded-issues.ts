import { issueLimit } from '../../contract/limits.ts';
import type { Output } from '../../contract/types.ts';
import { boundIssues } from '../../domain/bound-issues.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Language } from '../../messages/language.ts';
import { textsFor } from '../../messages/texts-for.ts';

type WordedIssue = Output<'agreements.check'>['issues'][number];

/** Issues as the API answers them, each with its text, and no more than fit in an answer. */
export function toWordedIssues(
  issues: readonly Issue[],
  language: Language,
  most: number = issueLimit.ofOne,
): WordedIssue[] {
  const texts = textsFor(language);
  return boundIssues(issues, most).map((issue) => ({
    ...issue,
    params: issue.params as WordedIssue['params'],
    message: texts.issue(issue),
  }));
}
