import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AgreementText } from '../../../src/contract/types.ts';
import { holder } from '../../../src/portal/practice/people/holders.ts';
import { employee } from '../../../src/portal/practice/people/person.ts';
import { textOf } from '../../support/pdf-text.ts';
import { usePortal } from '../support/portal.ts';

const portal = usePortal();
const folder = mkdtempSync(join(tmpdir(), 'pgb-documents-'));

function wordsIn(text: string): string {
  return text.replaceAll(/(Page|Bladzijde) \d+ (of|van) \d+/g, '').replaceAll(/\s+/g, ' ');
}

// Leaflet for care providers, Eenvoudig de zorgovereenkomst afsluiten, 4 and 7; for budget holders, Zorgovereenkomst.
describe('"In de overeenkomst vindt u alle informatie die de budgethouder heeft ingevuld"', () => {
  test.each(['nl', 'en'] as const)('on a screen and as a file, word for word the same, in %s', async (lang) => {
    const shown = await portal.as('organisation', ['agreement', 'document', 'Z0000001', '--lang', lang]);
    expect(shown.code).toBe(0);
    const file = join(folder, `Z0000001-${lang}.pdf`);
    const kept = await portal.as('organisation', ['agreement', 'document', 'Z0000001', '--pdf', file, '--lang', lang]);
    expect([kept.code, kept.stdout]).toEqual([0, '']);
    const pdf = readFileSync(file);
    // On a screen a colon stands between a name and its value.
    const plain = (text: string): string => wordsIn(text).replaceAll(':', '').trim();
    expect(plain(textOf(pdf))).toBe(plain(shown.stdout));
  });

  test('with what the law demands, and signatures with who, as what and when; no BSN in full', async () => {
    const text: AgreementText = JSON.parse(
      (await portal.as('holder', ['agreement', 'document', 'Z0000003', '-o', 'json', '--lang', 'nl'])).stdout,
    );
    const [parties, , general, law, signatures] = text.sections;
    expect(law?.paragraphs.join('\n')).toMatch(/zes weken[^]*Derdenbeding[^]*burgerservicenummer[^]*SVB/);
    expect(general?.facts.map(({ name }) => name)).toContain('Zorgbeschrijving');
    expect(parties?.facts).toContainEqual({ name: 'BSN', value: `*****${employee.bsn.slice(-4)}` });
    expect(signatures?.facts.map(({ name }) => name)).toEqual(['Zorgverlener', 'Budgethouder']);
    for (const { value } of signatures?.facts ?? []) expect(value).toMatch(/digitaal ondertekend op \d\d-\d\d-\d{4}/);
    expect(JSON.stringify(text)).not.toContain(employee.bsn);
    expect(JSON.stringify(text)).not.toContain(holder.bsn);
  });

  test('and whose it is not, finds neither text nor file', async () => {
    for (const rest of [[], ['--pdf', join(folder, 'foreign.pdf')]]) {
      const { code } = await portal.as('self-employed', ['agreement', 'document', 'Z0000003', ...rest]);
      expect(code).toBe(4);
    }
    expect(readdirSync(folder)).not.toContain('foreign.pdf');
  });
});

// Leaflet for budget holders, the picture of the start page, Nieuwste berichten; both leaflets, Berichten.
describe('"Goedkeuring zorgovereenkomst Download"', () => {
  test('each message is kept as a file in the language of who reads it, and stays unread', async () => {
    const client = await portal.client('holder');
    const [message] = (await client.messages.list({ unread: true })).items;
    const id = message?.id ?? '';
    const { code, stdout } = await portal.as('holder', ['message', 'download', id, '--output-dir', folder], {
      // Nobody says here which language it is to be.
      env: { PGB_LANG: '' },
    });
    expect([code, stdout.includes(`${id}.pdf`)]).toEqual([0, true]);
    const pdf = readFileSync(join(folder, `${id}.pdf`));
    const { body } = await client.messages.show(id, { language: 'nl' });
    expect(wordsIn(textOf(pdf))).toContain(wordsIn(body));
    expect(pdf.toString('latin1')).toContain(`Bericht ${id}`);
    expect((await client.messages.show(id)).readAt).toBeNull();
  });

  test('all of them at once, and programs hear where each stands', async () => {
    const all = mkdtempSync(join(tmpdir(), 'pgb-letters-'));
    const line = ['message', 'download', '--all', '--output-dir', all, '-o', 'json', '--lang', 'nl'];
    const { code, stdout } = await portal.as('carer', line);
    const { items } = JSON.parse(stdout) as { items: { id: string; file: string }[] };
    const numbers = (await (await portal.client('carer')).messages.list().toArray()).map(({ id }) => id);
    expect([code, items.map(({ id }) => id)]).toEqual([0, numbers]);
    expect(readdirSync(all).sort()).toEqual(numbers.map((id) => `${id}.pdf`).sort());
  });

  test.each([[[]], [['B0000001', '--all']], [['--unread', 'B0000001']]])('%j says which are meant', async (given) => {
    expect((await portal.as('holder', ['message', 'download', ...given])).code).toBe(2);
  });

  test('somebody else’s message is not there', async () => {
    const { code } = await portal.as('self-employed', ['message', 'download', 'B0000001', '--output-dir', folder]);
    expect(code).toBe(4);
  });
});

// Both leaflets, Berichten.
test('"U krijgt automatisch bericht": who wants it gets an e-mail that there is one, and reads it in the portal', async () => {
  await portal.as('holder', ['portal', 'outbox', '-o', 'json']);
  const edit = ['profile', 'edit', '--email', 'b.voorbeeld@example.org', '--messages', 'email', '--language', 'nl'];
  expect((await portal.as('holder', edit)).code).toBe(0);
  await portal.as('holder', ['portal', 'outbox']);
  // One e-mail in an hour is enough.
  await portal.practice.clock.putForward(portal.practice.clock.now() + 3_600_000);
  const client = await portal.client('organisation');
  const [declared] = (await client.declarations.list({ status: 'awaiting-holder', agreementId: 'Z0000001' })).items;
  await client.declarations.withdraw(declared?.id ?? '');
  const { code, stdout } = await portal.as('holder', ['portal', 'outbox', '-o', 'json']);
  const { items } = JSON.parse(stdout) as { items: { to: string; text: string }[] };
  expect([code, items.length]).toEqual([0, 2]);
  expect(items[0]?.to).toBe('b.voorbeeld@example.org');
  expect(items[0]?.text).not.toContain(declared?.id);
  const [, number = ''] = /pgb message read (B\d+)/.exec(items[0]?.text ?? '') ?? [];
  const read = await portal.as('holder', ['message', 'read', number]);
  expect(read.stdout).toContain(declared?.id);
});
