import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';

/** What is told of a call; its number, and the proof, come with the writing. */
export type AccessLogLine = Omit<Row<'accessLog'>, 'id' | 'proof'>;

const proven = {
  at: true,
  subjectHash: true,
  role: true,
  operation: true,
  recordId: true,
  budgetHolderIdsJson: true,
  status: true,
  requestId: true,
  careProviderIdsJson: true,
  actorId: true,
  onBehalfOf: true,
  authority: true,
  endedAt: true,
  traceId: true,
} satisfies Record<keyof AccessLogLine, true>;

const columns = Object.keys(proven) as (keyof AccessLogLine)[];

/**
 * Proves all that a line says: without the key, which is not in the database, nobody makes a line or changes one. What
 * is empty is left out, so that a column that comes later changes no proof of before it.
 */
export function proofOf({ hash }: Pick<Store, 'hash'>, line: AccessLogLine): string {
  const said = columns.filter((column) => line[column] !== null).map((column) => [column, line[column]]);
  return hash(`access-log line ${JSON.stringify(said)}`);
}

/** Covers a line, by its number and its proof, and all that stands before it, by the hash of the link before. */
export function linkHash({ hash }: Pick<Store, 'hash'>, before: string, lineId: number, proof: string): string {
  return hash(`access-log link ${before} ${lineId} ${proof}`);
}
