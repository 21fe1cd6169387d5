import type { OperationFacts } from '../../contract/operation.ts';

/**
 * Whether an answer can be one of this operation at all, whatever stands in it: a page where pages are answered, one
 * thing where one is, and the record that was asked for where a record is read. On the way answers can be swapped.
 */
export function hasShapeOf(operation: OperationFacts, ids: readonly unknown[], answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return false;
  if (operation.paged === true) return isPage(answer);
  return !isRecord(operation, ids) || Object.values(answer).includes(ids[0]);
}

function isPage(answer: object): boolean {
  const { items, nextCursor } = answer as { items?: unknown; nextCursor?: unknown };
  return Array.isArray(items) && (nextCursor === null || typeof nextCursor === 'string');
}

/** Reading one record by its number answers that record, and so does a step with it. */
function isRecord({ method, path }: OperationFacts, ids: readonly unknown[]): boolean {
  return ids.length === 1 && method === 'GET' && path.endsWith('}');
}
