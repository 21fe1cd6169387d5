import { AttemptTimeout } from './exchange.ts';
import { isNoText, type HttpAnswer, type HttpRequest, type Transport } from './http.ts';

/** Carries requests over a `fetch` that was handed in: that of a browser, or one that a test listens to. */
export class FetchTransport implements Transport {
  readonly #address: string;
  readonly #fetch: typeof fetch;

  constructor(portal: URL, carry: typeof fetch) {
    this.#address = portal.href.replace(/\/+$/, '');
    this.#fetch = carry;
  }

  async send({ method, path, headers, body, timeoutMilliseconds, signal }: HttpRequest): Promise<HttpAnswer> {
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(new AttemptTimeout()), timeoutMilliseconds);
    const answer = await this.#carried(this.#address + path, {
      method,
      headers: pairs(headers),
      body: body ?? null,
      // A token would go along.
      redirect: 'manual',
      signal: signal === undefined ? deadline.signal : AbortSignal.any([signal, deadline.signal]),
    }).finally(() => clearTimeout(timer));
    return answer;
  }

  async #carried(url: string, init: RequestInit): Promise<HttpAnswer> {
    const answer = await this.#fetch(url, init);
    const facts = { status: answer.status, headers: Object.fromEntries(answer.headers) };
    const type = answer.headers.get('content-type');
    if (!isNoText(type)) return { ...facts, text: await answer.text() };
    return { ...facts, text: '', bytes: new Uint8Array(await answer.arrayBuffer()) };
  }

  async close(): Promise<void> {}
}

/** Names and values alternate. */
function pairs(headers: readonly string[]): [string, string][] {
  return headers.flatMap((name, at): [string, string][] => (at % 2 === 0 ? [[name, headers[at + 1] ?? '']] : []));
}
