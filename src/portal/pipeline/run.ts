import type { Caller } from '../access/caller.ts';
import { PortalError } from '../answers/portal-error.ts';
import type { Context, NewEvent, Services } from '../service.ts';
import type { Store } from '../store/store.ts';
import { type Call, factsOf } from './call.ts';
import { checkAnswer } from './check-answer.ts';
import { newContext } from './context.ts';

/** What a call brings along. */
export interface Content {
  /** Query of a GET, body of anything else. */
  input: unknown;
  idempotencyKey: string | undefined;
  /** Tells the same body from another one. */
  bodyHash: string;
}

export interface Outcome {
  status: number;
  body: string | null;
  events: readonly NewEvent[];
}

type AnyHandler = (context: Context, input: unknown, params: Call['params']) => Promise<unknown>;

/** Has the service answer, within the given store. */
export async function run(
  parts: { services: Services; checkAnswers: boolean },
  call: Call,
  { store, now, input }: { store: Store; now: number; input: unknown },
): Promise<Outcome> {
  const events: NewEvent[] = [];
  const handler = parts.services[call.operation] as AnyHandler;
  const output = await handler(newContext(known(call), store, now, events), input, call.params);
  if (parts.checkAnswers) checkAnswer(call.operation, output);
  call.recordId ??= idOf(output);
  return { status: statusOf(call), body: bodyOf(call, output), events };
}

function known(call: Call): Call & { caller: Caller } {
  if (call.caller === undefined) throw new PortalError('not-signed-in');
  return call as Call & { caller: Caller };
}

function statusOf(call: Call): number {
  const facts = factsOf(call);
  return 'status' in facts ? facts.status : 200;
}

function bodyOf(call: Call, output: unknown): string | null {
  if (output === undefined) return null;
  return typeof output === 'string' && 'media' in factsOf(call) ? output : JSON.stringify(output);
}

/** The record that a creation made. */
function idOf(output: unknown): string | null {
  return typeof output === 'object' && output !== null && 'id' in output && typeof output.id === 'string'
    ? output.id
    : null;
}
