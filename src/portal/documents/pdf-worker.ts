import { parentPort } from 'node:worker_threads';
import { makePdf } from './make-pdf.ts';
import type { PdfAnswer, PdfWish } from './make-pdf-aside.ts';

/** Makes the PDFs that the thread of the portal asks for. What went wrong is told by its name: its text may quote the document. */
async function answerTo({ id, document, facts }: PdfWish): Promise<PdfAnswer> {
  try {
    return { id, content: await makePdf(document, facts) };
  } catch (error) {
    return { id, wrong: error instanceof Error ? error.name : typeof error };
  }
}

parentPort?.on('message', (wish: PdfWish) => void answerTo(wish).then((answer) => parentPort?.postMessage(answer)));
