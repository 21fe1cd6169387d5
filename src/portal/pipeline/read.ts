import type { AccessLog } from './access-log.ts';
import { accessLogLine } from './access-log.ts';
import type { Answer } from './answer.ts';
import type { Call } from './call.ts';
import type { PipelineParts } from './pipeline.ts';
import { run } from './run.ts';

/** Changes nothing, so it needs no transaction; it is answered once its line stands in the access log. */
export async function read(parts: PipelineParts, accessLog: AccessLog, call: Call, input: unknown): Promise<Answer> {
  const now = parts.clock.now();
  const { status, body } = await run(parts, call, { store: parts.store, now, input });
  await accessLog.append(accessLogLine(call, status, now));
  call.logged = true;
  return { status, body, language: call.language, replayed: false };
}
