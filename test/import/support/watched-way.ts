import { openWay } from '../../support/way.ts';

/** A request on its way to the portal, what is in it, and how many of its path came before it. */
export interface Passing {
  method: string;
  path: string;
  sent: string;
  before: number;
}

export interface Watch {
  /** The answer that stands in the place of the portal's, which is not asked then. */
  instead?(passing: Passing): { status: number; text: string } | undefined;
  /** Does something after the portal answered, and before its answer arrives. */
  meanwhile?(passing: Passing): Promise<void>;
}

/** The way to a real portal, on which somebody looks on, does things in between, and answers in its place. */
export function watchedWay(portal: string, { instead, meanwhile }: Watch): Promise<string> {
  const counts = new Map<string, number>();
  return openWay(portal, async ({ method, path, sent, ask }, response) => {
    const before = counts.get(path) ?? 0;
    counts.set(path, before + 1);
    const made = instead?.({ method, path, sent, before });
    if (made !== undefined) {
      response.writeHead(made.status, { 'content-type': 'application/problem+json' }).end(made.text);
      return;
    }
    const { status, headers, text } = await ask();
    await meanwhile?.({ method, path, sent, before });
    response.writeHead(status, headers).end(text);
  });
}
