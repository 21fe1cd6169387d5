import { batchLineLimit } from '../../contract/limits.ts';
import type { DeclarationInput } from '../../domain/declaration-content.ts';

/** Declarations that travel together, with their JSON. */
export interface Batch {
  /** Place of the first one in all that is submitted. */
  start: number;
  declarations: DeclarationInput[];
  body: string;
}

export interface BatchLimits {
  count: number;
  bytes: number;
}

const opening = '{"declarations":[';
const closing = ']}';

/** Cuts a stream into batches, by number, by lines and by bytes. One declaration that is larger goes alone: the portal has the last word. */
export async function* batchesOf(
  declarations: Iterable<DeclarationInput> | AsyncIterable<DeclarationInput>,
  limits: BatchLimits,
): AsyncGenerator<Batch, void, undefined> {
  let start = 0;
  let bytes = 0;
  let lines = 0;
  let inputs: DeclarationInput[] = [];
  let texts: string[] = [];
  const cut = (): Batch => {
    const batch = { start, declarations: inputs, body: opening + texts.join() + closing };
    [start, bytes, lines, inputs, texts] = [start + inputs.length, 0, 0, [], []];
    return batch;
  };
  for await (const declaration of declarations) {
    const text = JSON.stringify(declaration);
    const size = Buffer.byteLength(text) + 1;
    const own = declaration.lines.length;
    const isFull = inputs.length >= limits.count || bytes + size > limits.bytes || lines + own > batchLineLimit;
    if (inputs.length > 0 && isFull) yield cut();
    inputs.push(declaration);
    texts.push(text);
    bytes += size;
    lines += own;
  }
  if (inputs.length > 0) yield cut();
}
