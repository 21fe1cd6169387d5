import { rateLimit } from '../../contract/limits.ts';
import type { PgbClient } from '../../sdk/client.ts';
import type { IssueCode } from '../../domain/issue-codes.ts';
import { resultColumns } from '../columns/columns.ts';
import { compose } from './compose.ts';
import { fieldColumns } from './field-columns.ts';
import { findEarlierAgreement } from './difference.ts';
import { readKnownRecords } from './line/known-records.ts';
import { AgreementLineReader } from './read-line.ts';
import { termColumns } from './columns.ts';
import type { Kind } from '../kind.ts';

/** Draft agreements: the lines of one budget holder and care provider are one draft, a line for each rate. */
export function agreements(client: PgbClient, signal?: AbortSignal): Kind {
  return {
    name: 'agreements',
    headColumns: termColumns,
    headDiffers: 'AGREEMENT_DIFFERS',
    lineLimit: rateLimit,
    reader: async (form) => new AgreementLineReader(form, await readKnownRecords(client, signal)),
    compose,
    linesOf: ({ lines = [] }) => lines.map((line) => ({ line, minutes: 0, cents: 0 })),
    fieldColumns,
    earlierRecord: findEarlierAgreement,
    reconciledCodes: { differs: 'DRAFTED_DIFFERENTLY', tooLate: 'DRAFT_UPDATE_TOO_LATE', final: [] },
    // The line with the rate may be the one that cannot be read.
    codesOfWhole: new Set(['RATE_MISSING', 'AGREEMENT_REFERENCE_REUSED'] satisfies IssueCode[]),
    warnsOfHeld: true,
    deadDuplicates: { rejected: 'REFUSED_BEFORE' },
    resultColumn: resultColumns.agreement,
  };
}
