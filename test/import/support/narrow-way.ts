import { openWay } from '../../support/way.ts';

export interface NarrowWay {
  /** Declarations that fit in one request. */
  most: number;
  /** After so many batches were answered the way is closed, and the last answer is lost. */
  batches: number;
}

/** The way to a portal through a proxy that lets no large request pass, and that breaks. */
export function narrowWay(portal: string, { most, batches }: NarrowWay): Promise<string> {
  let answered = 0;
  return openWay(portal, async ({ sent, ask }, response) => {
    const count = countIn(sent);
    const answer = answered < batches && count <= most ? await ask() : undefined;
    if (answer !== undefined && count > 0) answered += 1;
    if (answered >= batches) response.socket?.destroy();
    else response.writeHead(answer?.status ?? 413, answer?.headers ?? {}).end(answer?.text ?? '');
  });
}

function countIn(body: string): number {
  return body.split('"reference":').length - 1;
}
