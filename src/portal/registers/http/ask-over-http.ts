/** Where a register is reached, and with which key. */
export interface HttpSource {
  url: URL;
  /** The key that the register gave to the operator. */
  key?: string;
  /** How long an answer may take. */
  milliseconds?: number;
}

interface Question {
  path: string;
  /** The header in which this register wants its key. */
  keyHeader: string;
  body?: object;
}

const usualMilliseconds = 3_000;
const MOST_BYTES = 256 * 1024;

class RegisterError extends Error {
  override readonly name = 'RegisterError';
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** Asks a register one thing. Undefined is an answer too: it knows nobody by that number. */
export async function askOverHttp(source: HttpSource, { path, keyHeader, body }: Question): Promise<unknown> {
  const { url, key, milliseconds = usualMilliseconds } = source;
  const answer = await fetch(new URL(path, withSlash(url)), {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(key !== undefined && { [keyHeader]: key }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    // The key goes to the register that the operator named, and to nobody that it names.
    redirect: 'error',
    signal: AbortSignal.timeout(milliseconds),
  });
  if (answer.status === 404) {
    await answer.body?.cancel();
    return undefined;
  }
  if (!answer.ok) {
    await answer.body?.cancel();
    throw new RegisterError(`HTTP_${answer.status}`);
  }
  return JSON.parse(await readBounded(answer)) as unknown;
}

function withSlash(url: URL): string {
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

async function readBounded(answer: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const part of answer.body ?? []) {
    bytes += part.byteLength;
    if (bytes > MOST_BYTES) throw new RegisterError('TOO_LARGE');
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}
