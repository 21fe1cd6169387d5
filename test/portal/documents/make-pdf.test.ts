import { expect, test } from 'vitest';
import { makePdf } from '../../../src/portal/documents/make-pdf.ts';
import type { DocumentText } from '../../../src/portal/documents/text.ts';
import { textOf } from '../../support/pdf-text.ts';

const longName = 'Wilhelmina-Alexandrina Đorđević-Łukaszewicz van der Αθανασίου-Святославова tot den Berg en Dal';
const sentence = 'De zorgverlener helpt iedere dag bij het opstaan, wassen en aankleden. ';

function letter(sentences: number): DocumentText {
  return {
    language: 'nl',
    title: 'Zorgovereenkomst',
    introduction: 'Versie 2.',
    sections: [
      {
        heading: '1. Partijen',
        facts: [
          { name: 'Budgethouder', value: longName },
          { name: 'Zorgbeschrijving', value: sentence.repeat(sentences).trim() },
          { name: 'Zorgverlener', value: 'J. Fliersma' },
        ],
        paragraphs: ['Alinea met offici\u00eble afspraken.'],
      },
      { heading: '2. Handtekeningen', facts: [], paragraphs: ['Niemand.'] },
    ],
  };
}

async function made(sentences: number) {
  const pdf = await makePdf(letter(sentences), { title: 'Zorgovereenkomst Z0000012', at: Date.UTC(2026, 10, 1) });
  return { pdf, raw: Buffer.from(pdf).toString('latin1'), text: textOf(pdf) };
}

test.each([
  [1, 1],
  [120, 3],
])('a text of %i sentences is read in order, on %i pages', async (sentences, pages) => {
  const { raw, text } = await made(sentences);
  const words = text
    .replaceAll(/Bladzijde \d+ van \d+/g, '')
    .replaceAll(/-\n/g, '-')
    .replaceAll(/\s+/g, ' ');
  const expected = [
    'Zorgovereenkomst Versie 2. 1. Partijen Budgethouder',
    longName,
    'Zorgbeschrijving',
    sentence.repeat(sentences).trim(),
    'Zorgverlener J. Fliersma Alinea met officiële afspraken. 2. Handtekeningen Niemand.',
  ];
  expect(words.trim()).toBe(expected.join(' '));
  expect(raw.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(pages);
  expect(text).toContain(`Bladzijde ${pages} van ${pages}`);
});

test('it is tagged, says its language and title, holds its fonts, and is the same file each time', async () => {
  const { pdf, raw } = await made(1);
  expect(raw).toContain('/Marked true');
  expect(raw).toContain('/StructTreeRoot');
  expect(raw).toMatch(/\/Lang \((\xfe\xff\0n\0l|nl)\)/);
  expect(raw).toContain('/DisplayDocTitle true');
  expect(raw).toContain('pdfuaid:part');
  expect(raw.match(/\/FontFile2/g)).toHaveLength(2);
  for (const kind of ['H1', 'H2', 'P']) expect(raw).toContain(`/S /${kind}`);
  expect(Buffer.from((await made(1)).pdf).equals(pdf)).toBe(true);
});

test('what a reader of files shows of it is its title, and no name', async () => {
  const { raw } = await made(1);
  const shown = /<\?xpacket[^]*xpacket end/.exec(raw)?.[0] ?? '';
  expect(shown).toContain('Zorgovereenkomst Z0000012');
  for (const name of ['Fliersma', 'Wilhelmina', 'opstaan']) expect(raw).not.toContain(name);
});
