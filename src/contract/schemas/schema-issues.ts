import type { z } from 'zod';
import { leftOut } from '../../domain/bound-issues.ts';
import { newIssue } from '../../domain/new-issue.ts';
import type { Issue } from '../../domain/issue.ts';
import { issueLimit } from '../limits.ts';

type SchemaIssue = z.core.$ZodIssue;
type Key = PropertyKey;

/**
 * Tells as issues of the contract the places where a schema refuses a value, and never the value, since that may be
 * personal.
 */
export function schemaIssues(error: z.ZodError, input: unknown): Issue[] {
  const found: Issue[] = [];
  let more = 0;
  // Whoever sends a million wrong fields is told of some, and that costs no more than those.
  for (const issue of error.issues) {
    const room = issueLimit.ofOne - found.length;
    const places = placesOf(issue);
    more += Math.max(places.length - room, 0);
    if (room <= 0) continue;
    const line = lineOf(input, issue.path);
    const about = line === undefined ? {} : { line };
    for (const place of places.slice(0, room)) found.push(issueAt(pathTo(place), issue, input, about));
  }
  return more > 0 ? [...found, leftOut(more)] : found;
}

/** The longest name of a field that is told whole; no field of the contract comes near it. */
const LONGEST_NAME = 80;

/** Writes a place as issues name it. The names come from the sender, so none is told at any length. */
export function pathTo(place: readonly Key[]): string {
  return place.map((key) => shorten(String(key))).join('.');
}

function shorten(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME).toWellFormed()}…`;
}

function placesOf(issue: SchemaIssue): Key[][] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
}

function issueAt(place: string, issue: SchemaIssue, input: unknown, more: { line?: number }): Issue {
  if (issue.code === 'unrecognized_keys') return newIssue('FIELD_UNKNOWN', place, {}, more);
  const value = valueAt(input, issue.path);
  if (value === undefined) return newIssue('FIELD_MISSING', place, {}, more);
  return limitIssue(place, issue, value, more) ?? newIssue(codeOf(issue), place, {}, more);
}

function codeOf(issue: SchemaIssue): 'DATE_INVALID' | 'MONTH_INVALID' | 'FIELD_INVALID' {
  if (issue.code !== 'invalid_format') return 'FIELD_INVALID';
  if (issue.format === 'date') return 'DATE_INVALID';
  return issue.path.at(-1) === 'month' ? 'MONTH_INVALID' : 'FIELD_INVALID';
}

/** An issue about a limit that was passed, by name; of a text or list it tells only the length. */
function limitIssue(place: string, issue: SchemaIssue, value: unknown, more: { line?: number }): Issue | undefined {
  if (issue.code !== 'too_big' && issue.code !== 'too_small') return undefined;
  const bound = issue.code === 'too_big' ? { maximum: Number(issue.maximum) } : { minimum: Number(issue.minimum) };
  if (issue.origin === 'number' || issue.origin === 'int') {
    const found = Number(value);
    const params = { ...(Number.isSafeInteger(found) && { found }), ...bound };
    return newIssue('FIELD_OUT_OF_RANGE', place, params, more);
  }
  const { maximum } = bound;
  if (maximum === undefined || (typeof value !== 'string' && !Array.isArray(value))) return undefined;
  const code = typeof value === 'string' ? 'FIELD_TOO_LONG' : 'FIELD_TOO_MANY';
  return newIssue(code, place, { found: value.length, maximum }, more);
}

/** The sender's own line number, when the place is in a line. */
function lineOf(input: unknown, path: readonly Key[]): number | undefined {
  const at = path.lastIndexOf('lines');
  const line = at < 0 || path.length < at + 2 ? undefined : valueAt(input, [...path.slice(0, at + 2), 'line']);
  return Number.isSafeInteger(line) && Number(line) > 0 ? Number(line) : undefined;
}

function valueAt(input: unknown, path: readonly Key[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<Key, unknown>)[key] : undefined),
    input,
  );
}
