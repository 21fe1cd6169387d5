/** Where a system that the operator configures is reached, and with which key. */
export interface HttpSource {
  url: URL;
  /** The key that the system gave to the operator. */
  key?: string;
  /** How long an answer may take. */
  milliseconds?: number;
}

interface Question {
  path: string;
  /** The header in which this system wants its key. */
  keyHeader: string;
  /** GET without content, and POST with it, when absent. */
  method?: 'GET' | 'POST' | 'PUT';
  body?: object;
  /** What is sent as it is, in place of a body. */
  content?: { text: string; mediaType: string };
  /** The most bytes of an answer; 256 KiB when absent. */
  mostBytes?: number;
}

const usualMilliseconds = 3_000;
const MOST_BYTES = 256 * 1024;

/** A system gave no answer, or one that says no; the code says which, and nothing of what it said stands in it. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
  readonly code: string;
  readonly status: number | undefined;

  constructor(code: string, status?: number) {
    super(code);
    this.code = code;
    this.status = status;
  }
}

/** Asks a system one thing, or tells it one. Undefined is an answer too: it has nothing under that name, or nothing to say. */
export async function askOverHttp(source: HttpSource, question: Question): Promise<unknown> {
  const { url, milliseconds = usualMilliseconds } = source;
  const sent = sentIn(question);
  const answer = await fetch(new URL(question.path, withSlash(url)), {
    method: question.method ?? (sent === undefined ? 'GET' : 'POST'),
    headers: headersOf(source, question, sent),
    ...(sent !== undefined && { body: sent.text }),
    // The key goes to the system that the operator named, and to nobody that it names.
    redirect: 'error',
    signal: AbortSignal.timeout(milliseconds),
  });
  if (answer.status === 404 && question.method !== 'PUT') {
    await answer.body?.cancel();
    return undefined;
  }
  if (!answer.ok) {
    await answer.body?.cancel();
    throw new NoAnswerError(`HTTP_${answer.status}`, answer.status);
  }
  // It was taken, whatever is said of it: an echo of a large file must not make it seem that it was not.
  if (question.method === 'PUT') {
    await answer.body?.cancel();
    return undefined;
  }
  return JSON.parse(await readBounded(answer, question.mostBytes ?? MOST_BYTES)) as unknown;
}

function sentIn({ body, content }: Question): Question['content'] {
  return content ?? (body && { text: JSON.stringify(body), mediaType: 'application/json' });
}

function headersOf({ key }: HttpSource, { keyHeader }: Question, sent: Question['content']): Record<string, string> {
  return {
    accept: 'application/json',
    ...(sent !== undefined && { 'content-type': sent.mediaType }),
    ...(key !== undefined && { [keyHeader]: key }),
  };
}

function withSlash(url: URL): string {
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

async function readBounded(answer: Response, mostBytes: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const part of answer.body ?? []) {
    bytes += part.byteLength;
    if (bytes > mostBytes) throw new NoAnswerError('TOO_LARGE');
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}
