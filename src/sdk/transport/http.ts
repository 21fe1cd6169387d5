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
  /** Empty when the content is no text. */
  text: string;
  /** The content when it is no text. */
  bytes?: Uint8Array;
}

export interface Transport {
  send(request: HttpRequest): Promise<HttpAnswer>;
  /** The proxy that requests go through, when this knows of one. */
  readonly proxy?: string | undefined;
  close(): Promise<void>;
}

export function headerOf({ headers }: Pick<HttpAnswer, 'headers'>, name: string): string | undefined {
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
export function isNoText(type: string | null | undefined): boolean {
  return type?.startsWith('application/pdf') === true;
}

/** The content of an answer as what it is: a PDF is no text. */
export function contentOf(type: string | null | undefined, bytes: Buffer): Pick<HttpAnswer, 'text' | 'bytes'> {
  return isNoText(type) ? { text: '', bytes } : { text: bytes.toString('utf8') };
}

/** JSON is application/json and what is built on it, such as application/problem+json. */
const mediaType = /^application\/([\w.-]+\+)?json\b/i;
