// What may be read in two ways, or may tell that a line is no care, is asked before anything is sent.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapHeader } from '../../../src/import/column-sets.ts';
import { BrokenFileError } from '../../../src/import/file/broken-file.ts';
import type { PinnedDialect } from '../../../src/import/file/dialect.ts';
import { examine } from '../../../src/import/form/examine.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pgb-questions-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function asked(header: string, cells: readonly string[], pinned: PinnedDialect = {}, ignored: string[] = []) {
  const path = join(folder, 'file.csv');
  const lines = cells.map((cell, at) => `Z0001001;0${at + 1}-10-2026;${cell}`);
  writeFileSync(path, `${[`zorgovereenkomst;datum;${header}`, ...lines].join('\r\n')}\r\n`);
  try {
    await examine(path, (headers, line) => mapHeader(headers, line, { ignored }, 'declarations'), pinned);
    return [];
  } catch (error) {
    if (error instanceof BrokenFileError) return error.problems.map(({ code }) => code);
    throw error;
  }
}

describe('hours with decimals that may be minutes', () => {
  test.each([
    ['uren', ['1,30', '0,45', '2,15']],
    ['aantal', ['1.30', '0.45', '2.00']],
    ['uren', ['1', '2,30']],
    ['Aantal (uren)', ['1,30 uur', '2,15 uur']],
    ['uren;tarief', ['1,30;60', '2,15;60']],
  ])('are a question: %s %s', async (header, cells) => {
    expect(await asked(header, cells)).toEqual(['HOURS_OR_MINUTES']);
    expect(await asked(header, cells, { decimal: cells.join('').includes(',') ? ',' : '.' })).toEqual([]);
  });

  test.each([
    ['uren', ['1,30', '1,75']],
    ['uren', ['1,5', '2,15']],
    ['uren', ['1,00', '2,00']],
    ['uren', ['1:30', '2:15']],
    ['minuten', ['30', '45']],
    ['uren;tarief;bedrag', ['1,30;60,00;78,00', '2,15;60,00;129,00']],
    ['begintijd;eindtijd;uren', ['08:00;09:30;1,30']],
  ])('are none where something tells it: %s %s', async (header, cells) => {
    expect(await asked(header, cells)).toEqual([]);
  });
});

describe('a column that tells lines apart', () => {
  test.each([
    ['status', 'akkoord', 'in behandeling'],
    ['Soort', 'zorg', 'reistijd'],
    ['type', 'A', 'B'],
    ['Activiteit', 'zorg', 'overleg'],
    ['Bezoekstatus', '', 'later'],
    ['category', 'care', 'travel'],
  ])('is a question when it holds more than one value: %s', async (header, one, other) => {
    expect(await asked(`aantal;${header}`, [`1;${one}`, `1;${other}`])).toEqual(['COLUMN_SORTS']);
    expect(await asked(`aantal;${header}`, [`1;${one}`, `1;${other}`], {}, [header])).toEqual([]);
    expect(await asked(`aantal;${header}`, [`1;${other}`, `1;${other}`])).toEqual([]);
  });

  test.each(['client', 'medewerker', 'locatie'])('is none by another name: %s', async (header) => {
    expect(await asked(`aantal;${header}`, ['1;een', '1;twee'])).toEqual([]);
  });
});
