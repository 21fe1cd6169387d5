// V8 copies shorter texts; a longer one is a view that keeps the whole piece of the file in memory.
const copiedBelow = 13;

/**
 * Gives the same text memory of its own, for texts that are kept longer than the piece of the file that they were read
 * from.
 */
export function detach(text: string): string {
  return text.length < copiedBelow ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}
