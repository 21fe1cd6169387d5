import { openWay } from '../../support/way.ts';

/** The way to a portal, on which answers get lost after the portal has done its work. */
export async function lossyWay(
  portal: string,
  isLost: (request: number) => boolean,
): Promise<{ url: string; lost: number }> {
  const way = { url: '', lost: 0 };
  let count = 0;
  way.url = await openWay(portal, async ({ ask }, response) => {
    const { status, headers, text } = await ask();
    if (isLost((count += 1))) {
      way.lost += 1;
      response.socket?.destroy();
    } else response.writeHead(status, headers).end(text);
  });
  return way;
}
