import { HttpResponse } from 'msw';
import { headers } from '../../contract/http/headers.ts';
import type { OperationFacts } from '../../contract/operation.ts';
import type { OperationName } from '../../contract/operations.ts';
import { requestId } from './problem.ts';
import type { RecordedPerson } from './recorded-people.ts';

/** A call that is to be answered. */
export interface Call {
  readonly name: OperationName;
  readonly operation: OperationFacts;
  readonly person: RecordedPerson;
  readonly params: Readonly<Record<string, string>>;
  readonly request: Request;
}

/** The path of a call as it was sent, below /v1. */
export function pathOf({ operation, params }: Call): string {
  return operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
}

export function succeed({ status, media }: OperationFacts, content: unknown): Response {
  const numbered = { [headers.requestId]: requestId };
  if (status === 204) return new HttpResponse(null, { status, headers: numbered });
  if (media !== undefined)
    return new HttpResponse(String(content), { headers: { ...numbered, 'content-type': media } });
  return new HttpResponse(JSON.stringify(content), {
    status: status ?? 200,
    headers: { ...numbered, 'content-type': 'application/json' },
  });
}
