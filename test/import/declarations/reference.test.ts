import { expect } from 'vitest';
import { declarationReference } from '../../../src/import/declarations/reference.ts';
import { fc, test } from '../support/property.ts';

const line = fc.record({ content: fc.string(), reference: fc.option(fc.string()) });
const head = { agreement: 'Z0000042', month: '2026-10', invoiceNumber: null, invoiceDate: null };

test.prop([fc.array(line), fc.integer()])('is the same in whatever order the lines stand', (lines, seed) => {
  const shuffled = [...lines].sort((one, other) => hashOf(one, seed) - hashOf(other, seed));
  expect(declarationReference({ ...head, lines: shuffled })).toBe(declarationReference({ ...head, lines }));
});

test.prop([fc.uniqueArray(line, { minLength: 2, selector: ({ content }) => content })])(
  'differs when a line is missing',
  (lines) => {
    expect(declarationReference({ ...head, lines: lines.slice(1) })).not.toBe(declarationReference({ ...head, lines }));
  },
);

function hashOf({ content }: { content: string }, seed: number): number {
  return [...content].reduce((sum, each) => (sum * 31 + each.charCodeAt(0) + seed) % 9973, seed % 9973);
}
