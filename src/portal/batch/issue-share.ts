import { issueLimit } from '../../contract/limits.ts';

/** Each item of a batch is told so many issues at least, if it has them. */
const LEAST = 40;

/** Gives how many issues each item of a batch is told, when so many items have any: together they fit in an answer. */
export function issueShare(itemsWithIssues: number): number {
  const fair = Math.floor(issueLimit.together / Math.max(itemsWithIssues, 1));
  return Math.min(Math.max(fair, LEAST), issueLimit.ofOne);
}
