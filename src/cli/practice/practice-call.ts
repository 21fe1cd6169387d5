import { isErrorCode } from '../../contract/http/errors.ts';
import type { Problem } from '../../contract/http/problem.ts';
import { newError } from '../../sdk/errors/new-error.ts';
import { PgbError } from '../../sdk/errors/pgb-error.ts';
import type { Context } from '../framework/context.ts';
import { startPractice } from './start-practice.ts';

export type PracticeCall = <Answer>(method: 'GET' | 'PUT' | 'POST', path: string, body?: object) => Promise<Answer>;

/** Opens a call for what only a practice portal can do, beside the API and without sign-in: its clock and its people. */
export async function openPracticeCall(context: Context): Promise<PracticeCall> {
  const target = context.target();
  return practiceCallTo(context, target.kind === 'portal' ? target.url : await startPractice(context));
}

export function practiceCallTo(context: Context, portal: string): PracticeCall {
  return async <Answer>(method: string, path: string, body?: object) => {
    const answer = await send(context, `${portal}/practice${path}`, method, body);
    const content: unknown = await answer.json().catch(() => undefined);
    if (answer.ok) return content as Answer;
    throw await refusal(context, answer.status, content as Partial<Problem> | undefined);
  };
}

async function send({ language, signal }: Context, url: string, method: string, body?: object): Promise<Response> {
  const headers = { 'accept-language': language, ...(body !== undefined && { 'content-type': 'application/json' }) };
  try {
    return await fetch(url, { method, headers, signal, ...(body !== undefined && { body: JSON.stringify(body) }) });
  } catch (cause) {
    throw await newError('network-failed', language, { params: { portal: new URL(url).origin }, cause });
  }
}

/** A portal that is no practice portal does not know the address. */
async function refusal({ language }: Context, status: number, problem: Partial<Problem> = {}): Promise<PgbError> {
  const { code = 'not-found', detail, issues, requestId } = problem;
  const facts = { status, issues, requestId };
  if (!isErrorCode(code) || detail === undefined) return newError('not-found', language, facts);
  return new PgbError(code, detail, facts);
}
