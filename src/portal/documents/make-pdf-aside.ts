import { Worker } from 'node:worker_threads';
import type { PdfFacts } from './make-pdf.ts';
import type { DocumentText } from './text.ts';

export interface PdfWish {
  id: number;
  document: DocumentText;
  facts: PdfFacts;
}
/** The file, or the name of what went wrong. */
export type PdfAnswer = { id: number; content: Uint8Array } | { id: number; wrong: string };

interface Thread {
  worker: Worker;
  waiting: Map<number, PromiseWithResolvers<Uint8Array>>;
}

let thread: Thread | undefined;
let wishes = 0;

/**
 * Makes a PDF in a thread of its own, which is started for the first: letters and lines of a long agreement take a tenth
 * of a second, in which the portal would answer nobody else.
 */
export function makePdfAside(document: DocumentText, facts: PdfFacts): Promise<Uint8Array> {
  const { worker, waiting } = (thread ??= startThread());
  const wish: PdfWish = { id: (wishes += 1), document, facts };
  const made = Promise.withResolvers<Uint8Array>();
  waiting.set(wish.id, made);
  // A process does not go on for the thread alone, but it does for whoever waits.
  worker.ref();
  worker.postMessage(wish);
  return made.promise;
}

function startThread(): Thread {
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url));
  const waiting: Thread['waiting'] = new Map();
  const started = { worker, waiting };
  worker.on('message', (answer: PdfAnswer) => {
    const made = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) worker.unref();
    if ('content' in answer) made?.resolve(answer.content);
    else made?.reject(new Error(`The PDF was not made: ${answer.wrong}`));
  });
  const end = (error: Error): void => {
    if (thread === started) thread = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('error', end);
  worker.on('exit', () => end(new Error('The thread that makes PDFs has ended')));
  return started;
}
