import { errors, isErrorCode, type ErrorCode, type PortalErrorCode } from '../../contract/http/errors.ts';
import { headers } from '../../contract/http/headers.ts';
import type { Problem } from '../../contract/http/problem.ts';
import type { Language } from '../../messages/language.ts';
import { retryMoment } from '../retry/retry-after.ts';
import { headerOf, jsonIn, type HttpAnswer } from '../transport/http.ts';
import { proxyName } from '../transport/proxy.ts';
import { answersAsPortal, isOfStranger } from './answers-as-portal.ts';
import { newError } from './new-error.ts';
import { PgbError, type ErrorFacts } from './pgb-error.ts';

export interface AnswerContext {
  operation: string;
  language: Language;
  now: number;
  /** The address of the portal that was asked, as an error may show it; none when somebody else was asked. */
  portal?: string | undefined;
  /** The proxy that wrote or passed on the answer, when it could read it. */
  proxy?: string | undefined;
}

/** The error that an answer tells of; anything on the way may have written it, so nothing in it is taken for granted. */
export async function answerError(answer: HttpAnswer, context: AnswerContext): Promise<PgbError> {
  const isSuccess = answer.status >= 200 && answer.status < 300;
  const isStranger = isOfStranger(answer);
  const problem = isSuccess || isStranger ? {} : problemIn(answer);
  const isOfProxy = context.proxy !== undefined && problem.code === undefined && fromGateways.has(answer.status);
  const own = isStranger ? 'no-portal' : (problem.code ?? codeOfStatus(answer.status));
  const code = isOfProxy ? 'proxy-failed' : own;
  const retryAt = retryMoment(headerOf(answer, headers.retryAfter), headerOf(answer, 'date'), context.now);
  const facts: ErrorFacts = {
    status: answer.status,
    operation: context.operation,
    issues: problem.issues,
    params: problem.params ?? {
      status: answer.status,
      ...(context.portal !== undefined && !answersAsPortal(answer) && { portal: context.portal }),
      ...(isOfProxy && { proxy: proxyName(context.proxy ?? ''), reason: `HTTP ${answer.status}` }),
      ...(retryAt !== undefined && { seconds: Math.ceil((retryAt.getTime() - context.now) / 1000) }),
    },
    // An answer of success is here only when it cannot be read; any other that nobody knows stays what it is.
    ...((code === 'invalid-answer' || code === 'no-portal') && { retryable: isSuccess }),
    requestId: problem.requestId ?? headerOf(answer, headers.requestId),
    retryAt,
  };
  return problem.detail === undefined
    ? newError(code, context.language, facts)
    : new PgbError(code, problem.detail, facts);
}

function problemIn(answer: HttpAnswer): Partial<Problem> {
  const body = jsonIn(answer);
  if (typeof body !== 'object' || body === null) return {};
  const { code, detail, issues, requestId, params } = body as Record<keyof Problem, unknown>;
  return {
    ...(typeof code === 'string' && isPortalCode(code) && { code }),
    ...(typeof detail === 'string' && detail !== '' && { detail }),
    ...(Array.isArray(issues) && { issues: issues.filter(isIssue) }),
    ...(typeof requestId === 'string' && { requestId }),
    ...(typeof params === 'object' && params !== null && { params: params as Record<string, string | number> }),
  };
}

function isPortalCode(code: string): code is PortalErrorCode {
  return isErrorCode(code) && errors[code].status !== null;
}

function isIssue(issue: unknown): issue is Problem['issues'][number] {
  return typeof issue === 'object' && issue !== null && 'code' in issue && 'path' in issue;
}

/** A proxy answers these itself when what is behind it is away. Source: RFC 9110, 15.6.3 and 15.6.5. */
const fromGateways: ReadonlySet<number> = new Set([502, 504]);

// 501 says that it will never be done.
const leastOfServer = 501;

const codesByStatus: Readonly<Record<number, ErrorCode>> = {
  400: 'invalid-input',
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  405: 'method-not-allowed',
  406: 'not-acceptable',
  // Something on the way waited too long for the request, or will not have it yet. Sources: RFC 9110, 15.5.9; RFC 8470.
  408: 'timed-out',
  409: 'status-conflict',
  413: 'too-large',
  415: 'unsupported-media-type',
  425: 'unavailable',
  429: 'rate-limited',
  500: 'internal-error',
  // A proxy answers this while the portal behind it is away.
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};

function codeOfStatus(status: number): ErrorCode {
  // Proxies have statuses of their own for a portal that is away, such as 520 and 598.
  return codesByStatus[status] ?? (status > leastOfServer ? 'unavailable' : 'invalid-answer');
}
