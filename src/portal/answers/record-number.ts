import { parseRecordId, type RecordKind } from '../../domain/values/record-id.ts';

/** The number in a record id, as the store keeps it; 0, which no record has, when it is not an id of that kind. */
export function recordNumber(kind: RecordKind, id: string): number {
  const found = parseRecordId(id);
  return found?.kind === kind ? found.number : 0;
}

/** Reads the number for a filter that may be absent. */
export function filterNumber(kind: RecordKind, id: string | undefined): number | undefined {
  return id === undefined ? undefined : recordNumber(kind, id);
}
