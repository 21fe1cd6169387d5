import type { AccessLog } from '../access-log.ts';
import type { OperationAnswer } from '../operation-answer.ts';
import type { OperationCall } from '../call.ts';
import type { PipelineParts } from '../pipeline-parts.ts';
import { runOperation } from './run-operation.ts';

/** A read changes nothing, so it needs no transaction; it is answered once its line stands in the access log. */
export async function performRead(
  parts: PipelineParts,
  accessLog: AccessLog,
  call: OperationCall,
  input: unknown,
): Promise<OperationAnswer> {
  const now = parts.clock.now();
  const { status, body } = await runOperation(parts, call, { store: parts.store, now, input });
  await accessLog.append(call, { status, at: now, endedAt: parts.clock.now() });
  call.logged = true;
  // What somebody else has just changed may be read before a power cut can no longer undo it.
  await parts.store.settled();
  return { status, body, language: call.language, replayed: false };
}
