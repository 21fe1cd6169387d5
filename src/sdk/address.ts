import { apiBase } from '../contract/http/headers.ts';
import type { OperationFacts, PathParameter } from '../contract/operation.ts';
import { operations } from '../contract/operations.ts';
import { isPathValue } from '../contract/http/path-values.ts';
import { newIssue } from '../domain/new-issue.ts';
import type { Issue } from '../domain/issue.ts';

const parameter = /\{(\w+)\}/g;

export function parametersOf({ path }: OperationFacts): PathParameter[] {
  return Array.from(path.matchAll(parameter), ([, name]) => name as PathParameter);
}

/** The path below the portal's address, with the query. */
export function addressOf(operation: OperationFacts, ids: readonly unknown[], query: object | undefined): string {
  let next = 0;
  const path = operation.path.replace(parameter, () => encodeURIComponent(String(ids[next++])));
  return apiBase + path + queryText(query);
}

/**
 * A number in an address that is not a record's is not sent: it could be a BSN, and addresses end up in logs.
 * Source: NLGov REST API Design Rules, /core/no-sensitive-uri.
 */
export function idIssues(operation: OperationFacts, ids: readonly unknown[]): Issue[] {
  return parametersOf(operation).flatMap((name, at) => {
    const id = ids[at];
    if (typeof id === 'string' && isPathValue(name, id)) return [];
    return [newIssue(id === undefined ? 'FIELD_MISSING' : 'FIELD_INVALID', name, {})];
  });
}

export function queryText(query: object | undefined): string {
  const given = Object.entries(query ?? {}).filter(([, value]) => value !== undefined);
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return text === '' ? '' : `?${text}`;
}

/** The words that stand in the paths of the contract. */
const words: ReadonlySet<string> = new Set([
  '.well-known',
  ...Object.values(operations).flatMap(({ path }) => (apiBase + path).split('/').filter((part) => !part.includes('{'))),
]);

/** The path of a raw call without what may be somebody's: only words of the contract stay. */
export function templateOf(path: string): string {
  const parts = path.split(/[?#]/, 1)[0]?.split('/') ?? [];
  return parts.map((part) => (part === '' || words.has(part) ? part : '{}')).join('/');
}
