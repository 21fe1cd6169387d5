import type { OperationName } from '../../contract/operations.ts';
import { type Call, pathOf, succeed } from './call.ts';
import { problem } from './problem.ts';
import { recordedAnswer } from './recorded-people.ts';

interface Page {
  items: Record<string, unknown>[];
  nextCursor: string | null;
}

/** The practice portal begins without amendments, absences and payroll orders, so that none was recorded. */
const notThereYet: ReadonlySet<OperationName> = new Set([
  'amendments.show',
  'absences.show',
  'payrollOrders.show',
  'payrollLines.list',
  'recoveries.show',
]);

/** A record or a list of the person who calls. */
export function answerRead(call: Call, input: unknown): Response {
  const recorded = recordedAnswer(call.person, pathOf(call));
  // A file is made of what the other answers say, so that none was recorded either.
  const isNotRecorded = notThereYet.has(call.name) || call.operation.media === 'application/pdf';
  if (recorded === undefined && isNotRecorded) return unanswered(call.name, call.name);
  if (recorded === undefined) return problem('not-found');
  return call.operation.paged === true
    ? answerPage(call, recorded as Page, input as Record<string, unknown>)
    : succeed(call.operation, recorded);
}

/** A filter is a field of the items. Any other would need the portal, and leaving it out would answer something else. */
function answerPage({ name, operation }: Call, { items }: Page, input: Record<string, unknown>): Response {
  const { limit, cursor, ...filters } = input;
  const unknown = Object.keys(filters).find((filter) => !items.every((item) => filter in item));
  if (unknown !== undefined) return unanswered(`the filter ${unknown} of ${name}`, name);
  const found = items.filter((item) => Object.entries(filters).every(([field, value]) => item[field] === value));
  const start = Number(cursor ?? 0);
  const end = start + Number(limit);
  const nextCursor = end < found.length ? String(end) : null;
  return succeed(operation, { items: found.slice(start, end), nextCursor } satisfies Page);
}

/** What only a portal can answer is an error that says so, and never a guess. */
export function unanswered(what: string, name: string): Response {
  const detail = `The handlers know no answer for ${what}: give one in overrides['${name}'], or use a real portal (openTestPortal)`;
  return problem('internal-error', { detail });
}
