import { apiBase } from '../contract/http/headers.ts';
import { queryText, templateOf } from './address.ts';
import { answersAsPortal } from './errors/answers-as-portal.ts';
import type { CallOptions } from './options.ts';
import type { Sender } from './sender.ts';
import { headerOf, jsonIn, type HttpAnswer } from './transport/http.ts';

/** A raw call sends this beside its method and path. */
export interface RawOptions extends Omit<CallOptions, 'body'> {
  query?: Readonly<Record<string, string | number | boolean | undefined>> | undefined;
  /** The body is sent as JSON; a text is sent as it is. */
  body?: unknown;
  headers?: Readonly<Record<string, string>> | undefined;
}

/** The answer of the portal to a raw call, with its status; one that is no success is thrown as a `PgbError`. */
export interface RawAnswer {
  status: number;
  headers: HttpAnswer['headers'];
  /** The body is parsed when it is JSON; else it is a text. */
  body: unknown;
}

/** A call by method and path, for what has no method of its own. `/agreements` and `/v1/agreements` are the same. */
export async function callRaw(sender: Sender, method: string, path: string, options: RawOptions): Promise<RawAnswer> {
  const { body, query, headers, ...callOptions } = options;
  const verb = method.toUpperCase();
  const answer = await sender.send(
    {
      operation: `${verb} ${path.split('?', 1)[0]}`,
      method: verb,
      path: addApiBase(path) + queryText(query),
      body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
      template: templateOf(addApiBase(path)),
      accept: 'application/json, */*;q=0.5',
      isWrite: verb !== 'GET' && verb !== 'HEAD',
      headers,
    },
    callOptions,
    // A page where no portal is would else be shown as if it were the portal’s.
    (given) => (isPage(given) && !answersAsPortal(given) ? undefined : given),
  );
  return { status: answer.status, headers: answer.headers, body: jsonIn(answer) ?? answer.text };
}

function isPage(answer: HttpAnswer): boolean {
  return headerOf(answer, 'content-type')?.startsWith('text/html') === true;
}

function addApiBase(path: string): string {
  const absolute = path.startsWith('/') ? path : `/${path}`;
  return /^\/(v\d+|\.well-known)\//.test(absolute) ? absolute : apiBase + absolute;
}
