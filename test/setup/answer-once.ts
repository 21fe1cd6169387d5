// What is made once for a whole run, when the first test asks for it, so that a run without it costs nothing: the tests get an address to ask at.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface AnsweredOnce<Made> {
  /** Answers a GET with the text of what was made. */
  url: string;
  /** Nobody can ask from now on; what was made, undefined when nobody has asked. */
  close(): Promise<Made | undefined>;
}

export async function answerOnce<Made>(
  make: () => Promise<Made>,
  textOf: (made: Made) => string,
): Promise<AnsweredOnce<Made>> {
  let made: Promise<Made> | undefined;
  const server = createServer((_request, response) => {
    // A worker asks for file after file: a connection that it kept could be closed here at the moment it is used.
    response.setHeader('connection', 'close');
    made ??= make();
    made.then(
      (it) => response.end(textOf(it)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.close();
      return made;
    },
  };
}
