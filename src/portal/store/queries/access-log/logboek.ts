import { formatRecordId } from '../../../../domain/values/record-id.ts';
import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import { holdersIn } from './holders-in.ts';

/**
 * A processing of personal data in the form of the standard Logboek Dataverwerkingen of Logius, section 3: one for each
 * data subject, who is a pseudonym. Identifiers are hexadecimal, as in OpenTelemetry.
 */
export interface LoggedProcessing {
  trace_id: string;
  span_id: string;
  status_code: 0 | 2;
  name: string;
  start_time: number;
  end_time: number;
  resource: { attributes: readonly KeyValue[] };
  attributes: readonly KeyValue[];
}

interface KeyValue {
  key: string;
  value: string;
}

/** What an export is of. */
export interface LogboekQuery {
  /** From the first moment up to the last, without that. */
  from: number;
  before: number;
  /** The address in the register of processing activities, which the name of an operation is put behind. */
  register: string;
}

const AT_ONCE = 1000;
const PSEUDONYM = 'urn:pgb-portaal:pseudonym';

/** The lines of the access log of a period, some at a time, in the order in which they were written. */
export async function* readLogboek(store: Store, query: LogboekQuery): AsyncGenerator<LoggedProcessing[]> {
  const { first, last } = await idsWithin(store, query);
  for (let after = first - 1; after < last;) {
    const lines = await store.db
      .selectFrom('accessLog')
      .selectAll()
      .where('id', '>', after)
      .where('id', '<=', last)
      .orderBy('id')
      .limit(AT_ONCE)
      .execute();
    const within = lines.filter(({ at }) => at >= query.from && at < query.before);
    yield within.flatMap((line) => processingsOf(store, line, query));
    after = lines.at(-1)?.id ?? last;
  }
}

/** Lines are not in the order of their moments, but nearly so. */
async function idsWithin({ db }: Store, { from, before }: LogboekQuery): Promise<{ first: number; last: number }> {
  const row = await db
    .selectFrom('accessLog')
    .select(({ fn }) => [fn.min('id').as('first'), fn.max('id').as('last')])
    .where('at', '>=', from)
    .where('at', '<', before)
    .executeTakeFirst();
  return { first: Number(row?.first ?? 1), last: Number(row?.last ?? 0) };
}

function processingsOf(store: Store, line: Row<'accessLog'>, { register }: LogboekQuery): LoggedProcessing[] {
  const activity = { key: 'dpl.core.processing_activity_id', value: register + line.operation };
  const subjects = subjectsOf(line);
  const common = {
    trace_id: line.traceId ?? hexOf(store, `trace ${line.requestId}`, 16),
    // What the portal refused is done without a fault; only its own faults are errors.
    status_code: line.status >= 500 ? (2 as const) : (0 as const),
    name: line.operation,
    start_time: line.at,
    end_time: line.endedAt ?? line.at,
    resource: { attributes: [{ key: 'service.name', value: 'pgb-portaal' }] },
  };
  const spanOf = (subject: string): string => hexOf(store, `span ${line.id} ${subject}`, 8);
  if (subjects.length === 0) return [{ ...common, span_id: spanOf(''), attributes: [activity] }];
  return subjects.map((subject) => ({
    ...common,
    span_id: spanOf(subject),
    attributes: [
      activity,
      { key: 'dpl.core.data_subject_id', value: hexOf(store, `data subject ${subject}`, 16) },
      { key: 'dpl.core.data_subject_id_type', value: PSEUDONYM },
    ],
  }));
}

function subjectsOf(line: Row<'accessLog'>): string[] {
  const providers = holdersIn({ budgetHolderIdsJson: line.careProviderIdsJson ?? '[]' });
  return [
    ...holdersIn(line).map((id) => formatRecordId('budget-holder', id)),
    ...providers.map((id) => formatRecordId('care-provider', id)),
  ];
}

/** A keyed hash: the same for the same text, and nobody without the key finds the text. */
function hexOf({ hash }: Store, text: string, bytes: number): string {
  return Buffer.from(hash(`logboek ${text}`), 'base64url')
    .subarray(0, bytes)
    .toString('hex');
}
