import type { Readable } from 'node:stream';

/**
 * The first line on standard input, without waiting for its end: a person types it and presses Enter. It is undefined when
 * the line is longer than so many bytes; the rest is then not read.
 */
export async function readFirstLine(stdin: Readable, most: number): Promise<string | undefined> {
  let line = Buffer.alloc(0);
  for await (const chunk of stdin as AsyncIterable<Buffer | string>) {
    line = Buffer.concat([line, Buffer.from(chunk)]);
    const end = line.indexOf('\n');
    if (end >= 0) return end > most ? undefined : line.toString('utf8', 0, end).trim();
    if (line.length > most) return undefined;
  }
  return line.toString('utf8').trim();
}
