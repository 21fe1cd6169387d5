import { headers } from '../../contract/http/headers.ts';
import { headerOf, jsonIn, type HttpAnswer } from '../transport/http.ts';

/** Each answer of a portal names the version of the API; what stands between may take that away, but not the code of a problem. */
export function answersAsPortal(answer: HttpAnswer): boolean {
  return headerOf(answer, headers.apiVersion) !== undefined || isProblem(answer);
}

function isProblem(answer: HttpAnswer): boolean {
  if (headerOf(answer, 'content-type')?.startsWith('application/problem+json') !== true) return false;
  const body = jsonIn(answer);
  return typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string';
}

/**
 * Whether what came back tells that no portal is at the address. A gateway before a portal that is away, busy, or that lets
 * less through than the portal does, answers by itself as well, and JSON that breaks off may have been the portal's own.
 */
export function isOfStranger(answer: HttpAnswer): boolean {
  if (answersAsPortal(answer)) return false;
  const { status } = answer;
  if (status >= 200 && status < 300) return !isBroken(answer);
  return status < 500 && !ofGateways.has(status);
}

const ofGateways: ReadonlySet<number> = new Set([408, 413, 425, 429, 431]);

function isBroken(answer: HttpAnswer): boolean {
  const isJson = /^application\/([\w.-]+\+)?json\b/i.test(headerOf(answer, 'content-type') ?? '');
  return isJson && jsonIn(answer) === undefined;
}
