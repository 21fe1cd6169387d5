import type { Caller } from '../../access/caller.ts';
import { PortalError } from '../../answers/portal-error.ts';
import type { OperationContext } from '../../handler.ts';
import type { NewEvent } from '../../store/queries/events/append-events.ts';
import type { RegisterAnswers } from '../../registers/registers.ts';
import type { Store } from '../../store/store.ts';
import { type OperationCall, operationFactsOf } from '../call.ts';
import type { PipelineParts } from '../pipeline-parts.ts';
import { checkAnswer } from './check-answer.ts';
import { callerWithPower, checkPower } from './check-power.ts';
import { newContext } from './new-context.ts';
import { resultsOf } from './results-of.ts';

/** The content that a call brings along. */
export interface CallContent {
  /** The query of a GET, the body of anything else. */
  input: unknown;
  idempotencyKey: string | undefined;
  /** Tells the same body from another one. */
  bodyHash: string;
  /** What registers answered, where the operation asks them. */
  registered?: RegisterAnswers | undefined;
}

export interface OperationOutcome {
  status: number;
  body: string | Uint8Array | null;
  events: readonly NewEvent[];
}

type AnyHandler = (context: OperationContext, input: unknown, params: OperationCall['params']) => Promise<unknown>;

/** Has the service answer, within the given store. */
export async function runOperation(
  parts: Pick<PipelineParts, 'services' | 'checkAnswers' | 'rules'>,
  call: OperationCall,
  { store, now, input, registered }: { store: Store; now: number } & Pick<CallContent, 'input' | 'registered'>,
): Promise<OperationOutcome> {
  const events: NewEvent[] = [];
  const handler = parts.services[call.operation] as AnyHandler;
  const admitted = requireCaller(call);
  const caller = callerWithPower(admitted);
  const context = newContext({ ...admitted, caller }, { store, now, rules: parts.rules, registered }, events);
  const output = await handler(context, input, call.params).finally(() => checkPower(admitted));
  return { ...outcomeOf(parts, call, { input, output }), events };
}

/** What is answered when the service answered this, which is noted on the call too. */
export function outcomeOf(
  { checkAnswers }: Pick<PipelineParts, 'checkAnswers'>,
  call: OperationCall,
  { input, output }: { input: unknown; output: unknown },
): Pick<OperationOutcome, 'status' | 'body'> {
  if (checkAnswers) checkAnswer(call.operation, output);
  call.recordId ??= idOf(output);
  call.outcomes = outcomesOf(output);
  call.lines = linesIn(input);
  return { status: statusOf(call), body: bodyOf(call, output) };
}

function requireCaller(call: OperationCall): OperationCall & { caller: Caller } {
  if (call.caller === undefined) throw new PortalError('not-signed-in');
  return call as OperationCall & { caller: Caller };
}

export function statusOf(call: OperationCall): number {
  const facts = operationFactsOf(call);
  return 'status' in facts ? facts.status : 200;
}

function bodyOf(call: OperationCall, output: unknown): OperationOutcome['body'] {
  if (output === undefined) return null;
  if (!('media' in operationFactsOf(call))) return JSON.stringify(output);
  return typeof output === 'string' || output instanceof Uint8Array ? output : JSON.stringify(output);
}

function outcomesOf(output: unknown): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { outcome } of resultsOf(output) as readonly { outcome?: string }[]) {
    if (outcome !== undefined) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  return counts;
}

/** Counts the lines of declarations and the rates of agreements that a batch holds; nobody has looked at each item yet. */
function linesIn(input: unknown): number {
  if (!isRecord(input)) return 0;
  const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  const declared = listed(input['declarations']).map((each) => (isRecord(each) ? each['lines'] : undefined));
  const agreed = listed(input['agreements']).map((each) => {
    const work = isRecord(each) ? each['workArrangements'] : undefined;
    return isRecord(work) ? work['rates'] : undefined;
  });
  return [...declared, ...agreed].reduce<number>((sum, lines) => sum + listed(lines).length, 0);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The record that a creation made. */
function idOf(output: unknown): string | null {
  return typeof output === 'object' && output !== null && 'id' in output && typeof output.id === 'string'
    ? output.id
    : null;
}
