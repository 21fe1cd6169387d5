import type { z } from 'zod';
import type { IssueCode } from '../domain/issue-codes.ts';
import { newIssue } from '../domain/new-issue.ts';
import type { Issue } from '../domain/issue.ts';

type SchemaIssue = z.core.$ZodIssue;
type Key = PropertyKey;

/** What a schema refuses, as issues of the contract: where, never what, since a value may be personal. */
export const schemaIssues = (error: z.ZodError, input: unknown): Issue[] =>
  error.issues.flatMap((issue) => {
    const line = lineOf(input, issue.path);
    return places(issue).map((place) =>
      newIssue(codeOf(issue, input), place.map(String).join('.'), {}, line === undefined ? {} : { line }),
    );
  });

const places = (issue: SchemaIssue): Key[][] =>
  issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];

type FieldCode = Extract<IssueCode, `FIELD_${string}` | 'DATE_INVALID' | 'MONTH_INVALID'>;

function codeOf(issue: SchemaIssue, input: unknown): FieldCode {
  if (issue.code === 'unrecognized_keys') return 'FIELD_UNKNOWN';
  if (valueAt(input, issue.path) === undefined) return 'FIELD_MISSING';
  if (issue.code !== 'invalid_format') return 'FIELD_INVALID';
  if (issue.format === 'date') return 'DATE_INVALID';
  return issue.path.at(-1) === 'month' ? 'MONTH_INVALID' : 'FIELD_INVALID';
}

/** The sender's own line number, when the place is in a line. */
function lineOf(input: unknown, path: readonly Key[]): number | undefined {
  const at = path.lastIndexOf('lines');
  const line = at < 0 || path.length < at + 2 ? undefined : valueAt(input, [...path.slice(0, at + 2), 'line']);
  return Number.isSafeInteger(line) && Number(line) > 0 ? Number(line) : undefined;
}

const valueAt = (input: unknown, path: readonly Key[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<Key, unknown>)[key] : undefined),
    input,
  );
