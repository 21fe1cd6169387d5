import type { Portal } from '../../../src/portal/portal.ts';

export interface Answered {
  status: number;
  headers: Record<string, unknown>;
  text: string;
  /** The JSON in it, when it is JSON. */
  body: ReturnType<typeof JSON.parse>;
}

export interface Asked {
  token?: string | undefined;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Asks a portal without a port between. */
export async function askPortal(
  portal: Portal,
  method: string,
  path: string,
  { token, body, headers }: Asked = {},
): Promise<Answered> {
  const answer = await portal.request({
    method: method,
    url: path,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && {
      payload: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body),
    }),
  });
  const isJson = /json/.test(String(answer.headers['content-type']));
  return {
    status: answer.statusCode,
    headers: answer.headers,
    text: answer.body,
    body: isJson && answer.body !== '' ? JSON.parse(answer.body) : undefined,
  };
}
