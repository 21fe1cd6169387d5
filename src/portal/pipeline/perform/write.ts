import { PortalError } from '../../answers/portal-error.ts';
import { isRace } from '../../store/errors.ts';
import { appendEvents } from '../../store/queries/events/append-events.ts';
import {
  claimKey,
  keepAnswers,
  type KeptAnswer,
  type IdempotentWrite,
} from '../../store/queries/pipeline/idempotency.ts';
import type { Store } from '../../store/store.ts';
import { type AccessLog, seenPeople } from '../access-log.ts';
import type { OperationAnswer } from '../operation-answer.ts';
import { isAboutMany, type OperationCall } from '../call.ts';
import { checkReplay } from './check-replay.ts';
import { idempotentWriteOf } from './idempotent-write.ts';
import type { PipelineParts } from '../pipeline-parts.ts';
import { type CallContent, type OperationOutcome, runOperation } from './run-operation.ts';

const ATTEMPTS = 3;

/**
 * The change, its events, its line in the access log and its answer under the Idempotency-Key are written in one
 * transaction, all of them or none. A refusal keeps nothing, so that a corrected call may use the key.
 */
export async function performWrite(
  parts: PipelineParts,
  accessLog: AccessLog,
  call: OperationCall,
  content: CallContent,
): Promise<OperationAnswer> {
  const idempotent = idempotentWriteOf(parts.store, call, content);
  const { recordId } = call;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const answer = await parts.store.transaction(
        (store) => writeOnce({ ...parts, store, accessLog }, call, { ...content, idempotent }),
        { small: isSmall(call) },
      );
      call.logged = true;
      accessLog.committed(call);
      return answer;
    } catch (error) {
      // The record that the attempt had made is gone again.
      call.recordId = recordId;
      if (!isRace(error) || attempt === ATTEMPTS) throw error;
    }
  }
}

/** Whoever shares a commit is answered with the others, so that nothing that takes long has a part in it. */
function isSmall(call: OperationCall): boolean {
  return !isAboutMany(call) && call.operation !== 'paymentRuns.create';
}

/** The store is that of the transaction. */
type WriteParts = PipelineParts & { accessLog: AccessLog };

async function writeOnce(
  parts: WriteParts,
  call: OperationCall,
  { input, registered, idempotent }: CallContent & { idempotent: IdempotentWrite | undefined },
): Promise<OperationAnswer> {
  const { store, clock, accessLog } = parts;
  const now = clock.now();
  const before = idempotent && (await findEarlierAnswer(store, idempotent));
  if (before !== undefined) {
    return replay(parts, call, before, now);
  }
  const { events, ...outcome } = await runOperation(parts, call, { store, now, input, registered });
  const answer = answerOf(call, outcome);
  if (idempotent !== undefined) await keepAnswers(store, [[idempotent, keptOf(call, answer)]], now);
  await accessLog.appendWithin(store, [call], { status: answer.status, at: now, endedAt: clock.now() });
  await appendEvents(store, now, events, call.caller ?? 'not-recorded');
  return answer;
}

/** Only what is read answers a file. */
export function answerOf(
  { language }: OperationCall,
  { status, body }: Pick<OperationOutcome, 'status' | 'body'>,
): OperationAnswer & { body: string | null } {
  return { status, body: typeof body === 'string' ? body : null, language, replayed: false };
}

export function keptOf(call: OperationCall, { status, body, language }: ReturnType<typeof answerOf>): KeptAnswer {
  return { status, body, language, recordId: call.recordId, seen: seenPeople(call) };
}

/** What is shown a second time is logged as what it was the first time. */
async function replay(
  { store, clock, accessLog }: WriteParts,
  call: OperationCall,
  kept: KeptAnswer,
  now: number,
): Promise<OperationAnswer> {
  const { status, body, language, recordId, seen } = kept;
  if (call.caller !== undefined) await checkReplay(store, call.caller, kept);
  call.recordId ??= recordId;
  for (const id of seen.budgetHolderIds) call.touched.add(id);
  for (const id of seen.careProviderIds) call.providers.add(id);
  await accessLog.appendWithin(store, [call], { status, at: now, endedAt: clock.now() });
  return { status, body, language, replayed: true };
}

async function findEarlierAnswer(store: Store, idempotent: IdempotentWrite): Promise<KeptAnswer | undefined> {
  const claim = await claimKey(store, idempotent);
  switch (claim.outcome) {
    case 'answered-before':
      return claim.answer;
    case 'other-content':
      throw new PortalError('idempotency-mismatch');
    case 'in-progress':
      throw new PortalError('idempotency-in-progress', { retryAfterSeconds: 1 });
    case 'new':
      return undefined;
  }
}
