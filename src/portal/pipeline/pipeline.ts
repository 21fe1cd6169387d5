import { isWrite } from '../../contract/operation.ts';
import { createProofCheck } from '../identity/token/check-proof.ts';
import { createVerifier } from '../identity/token/verify-token.ts';
import type { Caller } from '../access/caller.ts';
import type { PortalError } from '../answers/portal-error.ts';
import { isOutOfReach } from '../store/errors.ts';
import { AccessLog } from './access-log.ts';
import type { OperationAnswer } from './operation-answer.ts';
import { admitSystem } from './admit-system.ts';
import { type Admit, createAdmission } from './admit.ts';
import { InFlightCalls } from './in-flight-calls.ts';
import { type OperationCall, operationFactsOf } from './call.ts';
import { asPortalError } from './as-portal-error.ts';
import { RateLimits } from '../limits/rate-limits.ts';
import { askRegisters } from './perform/ask-registers.ts';
import { countSearch } from './perform/count-search.ts';
import { performRead } from './perform/read.ts';
import type { CallContent } from './perform/run-operation.ts';
import { validateInput } from './perform/validate-input.ts';
import type { PipelineParts } from './pipeline-parts.ts';
import { SameMoment } from './same-moment.ts';
import { WritesTogether } from './perform/write-together.ts';

/** Every call passes here, whoever makes it, and leaves its line in the access log. There is no other way. */
export interface Pipeline {
  admit: Admit;
  /** The other way in: for a system that the operator configured, in place of a token. */
  admitSystem(call: OperationCall, caller: Caller): void;
  /** An admitted call, once what it brings was read. */
  perform(call: OperationCall, content: CallContent): Promise<OperationAnswer>;
  /** Ends a call that failed, wherever that was, and says what to answer. */
  refuse(call: OperationCall, error: unknown): Promise<PortalError>;
  /** Resolves when no call is being worked on. */
  finished(): Promise<void>;
}

export function createPipeline(parts: PipelineParts): Pipeline {
  const accessLog = new AccessLog(parts.store);
  const performing = { ...parts, accessLog, writes: new WritesTogether(parts, accessLog) };
  const inFlight = new InFlightCalls();
  const rates = new RateLimits(parts.limits);
  const moment = new SameMoment();
  const admit = createAdmission({
    ...parts,
    rates,
    moment,
    verifyToken: createVerifier(parts.identity, parts.clock),
    checkProof: createProofCheck(parts.store),
  });
  return {
    admit: (call, credentials) => inFlight.run(() => admit(call, credentials)),
    admitSystem,
    perform: (call, content) =>
      inFlight.run(async () => {
        const answer = await perform(performing, call, content);
        moment.end();
        // So is whoever looks for many numbers that are nobody's: one of a company has no check digit.
        if (call.operation === 'careProviders.search' && call.providers.size === 0) rates.take('guesses', call.subject);
        return answer;
      }),
    refuse: (call, error) =>
      inFlight.run(async () => {
        const refusal = await refuse(parts, accessLog, call, error);
        // Whoever asks for many records that are not there is guessing numbers.
        if (refusal.code === 'not-found' && call.caller !== undefined) rates.take('guesses', call.subject);
        return refusal;
      }),
    finished: () => inFlight.finished(),
  };
}

async function perform(
  parts: PipelineParts & { accessLog: AccessLog; writes: WritesTogether },
  call: OperationCall,
  content: CallContent,
): Promise<OperationAnswer> {
  const input = validateInput(call.operation, content.input);
  await countSearch(parts, call, input);
  return isWrite(operationFactsOf(call))
    ? parts.writes.perform(call, { ...content, input, registered: await askRegisters(parts, call, input) })
    : performRead(parts, parts.accessLog, call, input);
}

async function refuse(
  { log, clock }: PipelineParts,
  accessLog: AccessLog,
  call: OperationCall,
  error: unknown,
): Promise<PortalError> {
  const { requestId, operation } = call;
  const refusal = asPortalError(error, log, { requestId, operation });
  // What was not reached showed nothing to anybody, and takes no line either; the log of the portal has one.
  if (call.logged || isOutOfReach(error)) return refusal;
  call.logged = true;
  try {
    const at = clock.now();
    await accessLog.append(call, { status: refusal.status, at, endedAt: at });
    return refusal;
  } catch (failure) {
    // A call that cannot be logged is not answered.
    return asPortalError(failure, log, { requestId, operation });
  }
}
