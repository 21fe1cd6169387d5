/** One HTTP request to the portal, and its answer; what carries them is left to a Transport. */
export interface HttpRequest {
  method: string;
  /** The path stands below the portal's own address, and has the query. */
  path: string;
  /** Headers alternate name and value, because undici takes them so without looking. */
  headers: string[];
  body?: string | undefined;
  timeoutMilliseconds: number;
  signal?: AbortSignal | undefined;
}

export interface HttpAnswer {
  status: number;
  /** The names of headers are in lower case. */
  headers: Readonly<Record<string, string | string[] | undefined>>;
  text: string;
}

export interface Transport {
  send(request: HttpRequest): Promise<HttpAnswer>;
  /** The proxy that requests go through, when this knows of one. */
  readonly proxy?: string | undefined;
  close(): Promise<void>;
}

export function headerOf({ headers }: HttpAnswer, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** The content of an answer in JSON; undefined when it is something else, or cut off. */
export function jsonIn(answer: HttpAnswer): unknown {
  if (!mediaType.test(headerOf(answer, 'content-type') ?? '')) return undefined;
  try {
    return JSON.parse(answer.text);
  } catch {
    // The message of the parser quotes the text, which may be personal.
    return undefined;
  }
}
/** JSON is application/json and what is built on it, such as application/problem+json. */
const mediaType = /^application\/([\w.-]+\+)?json\b/i;
