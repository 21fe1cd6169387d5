import { expect, test } from 'vitest';
import { makePdf } from '../../../src/portal/documents/make-pdf.ts';
import { makePdfAside } from '../../../src/portal/documents/make-pdf-aside.ts';
import type { DocumentText } from '../../../src/portal/documents/text.ts';

function document(heading: string): DocumentText {
  const facts = [{ name: 'Nummer', value: heading }];
  return { language: 'nl', title: 'Brief', introduction: '', sections: [{ heading, facts, paragraphs: ['Zin.'] }] };
}

const facts = { title: 'Brief', at: Date.UTC(2026, 10, 1) };

test('each gets the document that they asked for, as it is made here', async () => {
  const headings = ['Een', 'Twee', 'Drie'];
  const aside = await Promise.all(headings.map((heading) => makePdfAside(document(heading), facts)));
  for (const [at, heading] of headings.entries()) {
    expect(Buffer.compare(aside[at]!, await makePdf(document(heading), facts))).toBe(0);
  }
});

test('what cannot be made is told without a word of the document, and others are made after it', async () => {
  const broken = { ...document('Geheim'), sections: [{ heading: 'Geheim' }] } as unknown as DocumentText;
  const refused = await makePdfAside(broken, facts).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Error);
  expect(String(refused)).not.toContain('Geheim');
  expect((await makePdfAside(document('Vier'), facts)).subarray(0, 4)).toEqual(new Uint8Array(Buffer.from('%PDF')));
});
