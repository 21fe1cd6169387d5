import type { Issue } from '../../domain/issue.ts';
import type { Texts } from '../../messages/shape/texts.ts';
import type { View } from '../output/view.ts';

export type WordedIssue = Issue & { readonly message: string };

/** The portal words an issue in the language of the caller; one that it did not word is worded here. */
export function wordIssue(issue: Issue & { message?: string }, texts: Texts): WordedIssue {
  return {
    ...issue,
    message: issue.message ?? texts.issue(issue),
  };
}

export const issueList: View<WordedIssue> = {
  fields: [
    { path: 'severity', kind: { word: 'severity' }, priority: 1 },
    { path: 'message', kind: 'text', priority: 1 },
    { path: 'code', kind: 'id' },
    { path: 'path', kind: 'text' },
    { path: 'line', kind: 'count' },
  ],
};
