import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attachedFileLimit } from '../../../src/contract/limits.ts';
import type { Declaration } from '../../../src/contract/types.ts';
import { usePortal } from '../support/portal.ts';
import { dataDir } from '../support/run.ts';

/** Leaflet for care providers, "8. Eenvoudig declareren via Het PGB Portaal". */
const portal = usePortal();
const pdf = '%PDF-1.7\nan invoice of nobody\n%%EOF\n';

test('Via het portaal declareert of factureert u de geleverde zorg: the invoice goes along, and only who may see it fetches it', async () => {
  const folder = dataDir();
  const file = join(folder, 'in.pdf');
  writeFileSync(file, pdf);
  const as = (who: Parameters<typeof portal.as>[0], ...argv: string[]) =>
    portal.as(who, ['declaration', 'invoice', ...argv]);
  expect(await as('organisation', 'D0000005', '--add', file)).toMatchObject({ code: 0 });
  for (const who of ['organisation', 'holder', 'payment-officer'] as const) {
    const out = join(folder, `${who}.pdf`);
    expect([who, await as(who, 'D0000005', '--pdf', out)]).toMatchObject([who, { code: 0 }]);
    expect(await readFile(out, 'utf8')).toBe(pdf);
  }
  const shown = await (await portal.client('holder')).declarations.show('D0000005');
  expect(shown.invoiceByteCount).toBe(pdf.length);
  // Not theirs to see, not theirs to add, and none there.
  expect(await as('self-employed', 'D0000005', '--pdf', join(folder, 'no.pdf'))).toMatchObject({ code: 4 });
  expect((await as('holder', 'D0000005', '--add', file)).code).not.toBe(0);
  expect(await as('holder', 'D0000001', '--pdf', join(folder, 'no.pdf'))).toMatchObject({ code: 4 });
  // What was decided on keeps the invoice that it was decided with.
  expect((await as('organisation', 'D0000001', '--add', file)).code).not.toBe(0);
});

test('what is no PDF, or is too large, is refused here and by the portal', async () => {
  const folder = dataDir();
  const client = await portal.client('organisation');
  for (const [name, content] of [
    ['workbook.pdf', 'PK\u0003\u0004'],
    ['cut.pdf', '%PDF-1.7\nhalf of it'],
    ['large.pdf', `${pdf}${' '.repeat(attachedFileLimit)}%%EOF`],
  ] as const) {
    const file = join(folder, name);
    writeFileSync(file, content);
    const { code, stderr } = await portal.as('organisation', ['declaration', 'invoice', 'D0000005', '--add', file]);
    expect([name, code, stderr]).toEqual([name, 2, expect.stringContaining(name)]);
    const document = Buffer.from(content).toString('base64');
    await expect(client.declarations.addInvoice('D0000005', { document })).rejects.toThrow();
  }
});

test('a declaration names the VAT number of its invoice, and one that cannot be is refused', async () => {
  const line = ['declaration', 'create', '--agreement', 'Z0000003', '--line', '2026-10-05=1', '-o', 'json'];
  const invoice = ['--invoice-number', 'F1', '--invoice-date', '2026-11-01'];
  expect((await portal.as('holder', [...line, ...invoice, '--vat-number', 'NL12'])).code).not.toBe(0);
  const file = join(dataDir(), 'f1.pdf');
  writeFileSync(file, pdf);
  const good = await portal.as('holder', [
    ...line,
    ...invoice,
    '--vat-number',
    'NL123456789B01',
    '--invoice-file',
    file,
  ]);
  expect(good).toMatchObject({ code: 0 });
  const made = JSON.parse(good.stdout) as Declaration;
  expect([made.vatNumber, made.invoiceByteCount]).toEqual(['NL123456789B01', pdf.length]);
});

test('an invoice that is not there, or is a folder, is told by its name, and nothing is declared', async () => {
  const line = ['declaration', 'create', '--agreement', 'Z0000003', '--line', '2026-09-07=1'];
  for (const place of ['gone.pdf', '.']) {
    const file = join(dataDir(), place);
    const { code, stderr } = await portal.as('holder', [...line, '--invoice-file', file, '--yes']);
    expect([place, code]).not.toEqual([place, 0]);
    expect(stderr).toContain(file);
  }
  const { items } = await (
    await portal.client('holder')
  ).declarations.list({ agreementId: 'Z0000003', month: '2026-09' });
  expect(items).toEqual([]);
});
