import type { Mapping } from '../columns/mapping.ts';
import { findingsInFileOrder, type CountedFinding } from '../journal/findings/findings-in-file-order.ts';
import type { Journal } from '../journal/journal.ts';

/** A finding with how many lines it is about, and where its column stands. */
export interface CheckFinding extends CountedFinding {
  /** Where the column stands, counted from 1; null when it is about the whole line. */
  position: number | null;
}

/** Everything that was found, in the order of the file. */
export function* checkFindings(journal: Journal, { headers }: Mapping): Generator<CheckFinding, void> {
  const places = new Map(headers.map((header, place) => [header.trim(), place + 1]));
  for (const finding of findingsInFileOrder(journal))
    yield { ...finding, position: finding.column === null ? null : (places.get(finding.column) ?? null) };
}
