import { HttpResponse } from 'msw';
import { errors, type PortalErrorCode } from '../../contract/http/errors.ts';
import { headers } from '../../contract/http/headers.ts';
import type { Problem } from '../../contract/http/problem.ts';
import type { Issue } from '../../domain/issue.ts';

/** The number of every request: a portal names each in the answer, and a client tells it on. */
export const requestId = 'msw';

interface More {
  detail?: string;
  issues?: Issue[];
  retryAfterSeconds?: number;
}

/** An error as the portal answers it. A client makes its text from the code, so there is none of the portal's here. */
export function problem(code: PortalErrorCode, { detail, issues = [], retryAfterSeconds }: More = {}): Response {
  const { status } = errors[code];
  const body: Problem = { status, title: code, detail: detail ?? code, code, issues, requestId };
  return HttpResponse.json(body, {
    status,
    headers: {
      'content-type': 'application/problem+json',
      [headers.requestId]: requestId,
      ...(retryAfterSeconds !== undefined && { [headers.retryAfter]: String(retryAfterSeconds) }),
    },
  });
}
