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

/** Cuts a stream into batches, by number and by bytes. One declaration that is larger goes alone: the portal has the last word. */
export async function* batchesOf(
  declarations: Iterable<DeclarationInput> | AsyncIterable<DeclarationInput>,
  limits: BatchLimits,
): AsyncGenerator<Batch, void, undefined> {
  let start = 0;
  let bytes = 0;
  let inputs: DeclarationInput[] = [];
  let texts: string[] = [];
  const cut = (): Batch => {
    const batch = { start, declarations: inputs, body: opening + texts.join() + closing };
    [start, bytes, inputs, texts] = [start + inputs.length, 0, [], []];
    return batch;
  };
  for await (const declaration of declarations) {
    const text = JSON.stringify(declaration);
    const size = Buffer.byteLength(text) + 1;
    if (inputs.length > 0 && (inputs.length >= limits.count || bytes + size > limits.bytes)) yield cut();
    inputs.push(declaration);
    texts.push(text);
    bytes += size;
  }
  if (inputs.length > 0) yield cut();
}
