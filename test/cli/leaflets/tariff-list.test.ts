import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import type { Agreement } from '../../../src/contract/types.ts';
import { testAgb } from '../../../src/portal/practice/people/test-numbers.ts';
import { ctrlC, enter, typist } from '../agreement-wizard/support/typist.ts';
import { usePortal } from '../support/portal.ts';
import { dataDir } from '../support/run.ts';

/** Leaflet for budget holders, "Eenvoudig de zorgovereenkomsten afsluiten": the terms of a care organisation. */
const portal = usePortal();
function pdf(text: string): string {
  return `%PDF-1.7\n${text}\n%%EOF\n`;
}

function fileWith(text: string): string {
  const file = join(dataDir(), 'prices.pdf');
  writeFileSync(file, text);
  return file;
}

const care = [
  ['--provider-kind', 'organisation'],
  ['--provider-name', 'Zorgboerderij'],
  ['--family', 'none', '--kind', 'assignment-organisation'],
  ['--start', '2026-12-01', '--term', 'indefinite', '--hours', 'irregular'],
  ['--rate', 'individual-guidance=hour:25', '--award', 'T0000001'],
].flat();
const general = ['--activities', 'Begeleiding', '--care-description', 'Begeleiding', '--payroll', 'no'];

let serial = 920;

async function make(...flags: string[]): Promise<Agreement> {
  const made = await portal.as('holder', [
    'agreement',
    'create',
    ...care,
    '--provider-agb',
    testAgb('75', ++serial),
    ...flags,
    '-o',
    'json',
  ]);
  expect({ code: made.code, told: made.code === 0 ? '' : made.stderr }).toEqual({ code: 0, told: '' });
  return JSON.parse(made.stdout) as Agreement;
}

test('the tariff list of an organisation goes along with what is signed, and each version keeps its own', async () => {
  const { id, generalTerms } = await make(...general, '--tariff-list', fileWith(pdf('prices of 2026')));
  expect(generalTerms?.tariffList).toMatch(/^[0-9a-f]{64}$/);
  const read = async (...more: string[]): Promise<string> => {
    const out = join(dataDir(), 'out.pdf');
    expect(await portal.as('holder', ['agreement', 'tariff-list', id, '--pdf', out, ...more])).toMatchObject({
      code: 0,
    });
    return readFileSync(out, 'utf8');
  };
  expect(await read()).toBe(pdf('prices of 2026'));
  const text = await portal.as('holder', ['agreement', 'document', id, '--lang', 'nl']);
  expect(text.stdout.replaceAll(/\s+/g, ' ')).toContain('Tarievenlijst: als PDF bijgevoegd, te herkennen aan SHA-256');

  const client = await portal.client('holder');
  await client.agreements.share(id);
  const changed = await portal.as('holder', ['agreement', 'tariff-list', id, '--add', fileWith(pdf('later'))]);
  expect(changed.code).toBe(4);
});

test('what is no PDF, of a person, of nobody, or not there is refused', async () => {
  const { id } = await make(...general, '--contract-number', '7');
  const refused = async (...argv: string[]): Promise<number> => (await portal.as('holder', argv)).code;
  expect(await refused('agreement', 'tariff-list', id, '--add', fileWith('PK no pdf'))).toBe(2);
  expect(await refused('agreement', 'edit', id, '--tariff-list', join(dataDir(), 'gone.pdf'))).not.toBe(0);
  expect(await refused('agreement', 'tariff-list', id)).toBe(4);
  const client = await portal.client('holder');
  const document = Buffer.from('PK no pdf').toString('base64');
  await expect(client.agreements.addTariffList(id, { document })).rejects.toMatchObject({ code: 'rules-violated' });
  const { generalTerms } = await client.agreements.show(id);
  await client.agreements.update(id, { generalTerms: { ...generalTerms!, tariffList: 'a'.repeat(64) } });
  await expect(client.agreements.share(id)).rejects.toMatchObject({
    issues: expect.arrayContaining([expect.objectContaining({ code: 'TARIFF_LIST_UNKNOWN' })]),
  });
});

test('the wizard asks an organisation for its tariff list, and says at once when it cannot be read', async () => {
  const { id } = await make('--draft');
  const client = await portal.client('holder');
  const { stderr } = await portal.as(
    'holder',
    ['agreement', 'edit', id, '--lang', 'nl'],
    typist(
      ['Welke werkzaamheden', enter],
      ['Zorgbeschrijving', `Begeleiding${enter}`],
      ['Overige afspraken', enter],
      ['Contractnummer', enter],
      ['Cliëntnummer', enter],
      ['Wie ondertekent', enter],
      ['In welke functie', enter],
      ['Bestand met de tarievenlijst', `nergens.pdf${enter}`],
      [/nergens.pdf .*niet/, `\x15${fileWith(pdf('of the wizard'))}${enter}`],
      [/Klopt alles|Er klopt nog iets/, ctrlC],
    ),
  );
  expect(stripVTControlCharacters(stderr)).toContain('tarievenlijst');
  expect((await client.agreements.show(id)).generalTerms?.tariffList).toMatch(/^[0-9a-f]{64}$/);
});
