import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { usePortal } from '../support/portal.ts';

const portal = usePortal();

async function json(persona: Parameters<typeof portal.as>[0], line: string) {
  const { code, stdout, stderr } = await portal.as(persona, [...line.split(' '), '-o', 'json']);
  return { code, stderr, document: JSON.parse(stdout) };
}

function fileWith(name: string, content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'pgb-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const lines = ['office', 'payroll', 'lines', 'L0000001', '--all', '-o', 'csv'];

describe('the wage of an employee', () => {
  let paymentId: string;
  test('waits for payroll, and is expected with the wages', async () => {
    const create = 'declaration create --agreement Z0000003 --line 2026-10-06=4 --holiday 2026-10-07=4 --yes';
    const holiday = await portal.as('holder', create.split(' '));
    expect([holiday.code, holiday.stderr]).toEqual([1, expect.stringContaining('HOLIDAY_NOT_DECLARABLE')]);
    // Four hours at 18.75.
    const care = ['--agreement', 'Z0000003', '--line', '2026-10-06=4', '-o', 'json'];
    expect(await portal.as('holder', ['declaration', 'create', ...care])).toMatchObject({ code: 0 });
    const { document } = await json('holder', 'payment list --status scheduled');
    const found = document.items.find(({ agreementId }: { agreementId: string }) => agreementId === 'Z0000003');
    expect(found).toMatchObject({ dueDate: '2026-11-24', amountCents: 75_00, payroll: { state: 'awaited' } });
    paymentId = found.id;
    await portal.as('holder', ['portal', 'clock', '--set', '2026-11-16']);
  });

  test('is ordered by itself and answered by the practice portal, which says so', async () => {
    expect(await json('payment-officer', 'office payroll list')).toMatchObject({
      code: 0,
      document: { items: [{ id: 'L0000001', month: '2026-11', lineCount: 1, openCount: 0, isPractice: true }] },
    });
    expect((await json('payment-officer', 'office payroll show L0000001')).document).toMatchObject({
      grossCents: 75_00,
      withheldCents: 11_25,
      netCents: 63_75,
    });
    const shown = await portal.as('holder', ['payment', 'show', paymentId, '--lang', 'nl']);
    expect(shown.stdout).toMatch(/Bruto +€ 75,00[^]*vakantiegeld +€ 5,56[^]*Ingehouden +€ 11,25[^]*Netto +€ 63,75/i);
    expect(shown.stdout).toMatch(/Oefenberekening +ja/i);
    expect((await json('holder', 'office payroll list')).code).toBe(3);
  });

  test('its order is a file that comes back as the result, and means the same a second time', async () => {
    const { stdout } = await portal.as('payment-officer', lines);
    expect(stdout).toMatch(/^\ufeff?paymentId;.*;grossEuros;withheldEuros;netEuros\r\n/);
    expect(stdout).toContain(';75,00;11,25;63,75');
    const { stdout: listed } = await portal.as('payment-officer', [...lines.slice(0, -1), 'json']);
    const [line] = JSON.parse(listed).items;
    const asTaken = JSON.stringify({ lines: [{ paymentId, withheldCents: 11_25, netCents: 63_75 }] });
    for (const [name, content] of [
      ['result.csv', stdout],
      ['short.csv', `uitbetaling;ingehouden;netto\r\n${paymentId};11,25;63,75\r\n`],
      ['result.json', listed],
      ['lines.json', JSON.stringify([line])],
      ['input.json', asTaken],
    ] as const) {
      const answered = await json('payment-officer', `office payroll answer L0000001 ${fileWith(name, content)}`);
      expect(answered, name).toMatchObject({ code: 0, document: { answeredCount: 0, knownCount: 1 } });
    }
  });

  test.each([
    ['paymentId;withheldEuros;netEuros;bonus\nU0000001;1;1;1\n', 'bonus'],
    ['paymentId;withheldEuros\nU0000001;1\n', 'netEuros'],
    ['paymentId;withheldEuros;netEuros\n', 'no lines'],
    ['paymentId;withheldEuros;netEuros\nU0000001;1,00;about ten\n', 'Line 2'],
    ['paymentId;withheldEuros;netEuros\nU0000001;1.000;2,00\n', 'Line 2'],
    ['paymentId;withheldEuros;netEuros\nU0000001;-1,00;2,00\n', 'Line 2'],
    ['paymentId;withheldEuros;netEuros\nV0000001;1,00;2,00\n', 'Line 2'],
    ['paymentId;withheldEuros;netEuros\nU0000001;1,00;2,00;3,00\n', 'Line 2'],
    ['paymentId;payrollOrderId;withheldEuros;netEuros\nU0000001;L0000002;1,00;2,00\n', 'L0000001'],
    ['{"lines": [{"paymentId": "U0000001", "withheldCents": 1.5, "netCents": 1}]}', 'Line 1'],
    ['{"lines": [{"paymentId": "U0000001", "withheldCents": 1}]}', 'netCents'],
    ['{"lines": []}', 'no lines'],
    ['{"lines": [', 'no valid JSON'],
  ])('a file that is no result is refused before anything is sent: %s', async (content, place) => {
    const file = fileWith('result', content);
    const { code, stderr } = await portal.as('payment-officer', ['office', 'payroll', 'answer', 'L0000001', file]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(place)]);
  });

  test('another result is refused with the line of the file', async () => {
    const file = fileWith('result.csv', `paymentId;withheldEuros;netEuros\n\n${paymentId};11,26;63,74\n`);
    const { code, stderr } = await portal.as('payment-officer', ['office', 'payroll', 'answer', 'L0000001', file]);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/line 3[^]*63\.75 net is known/i)]);
  });

  test('is paid net with the wages', async () => {
    await portal.as('holder', ['portal', 'clock', '--set', '2026-11-24']);
    expect((await json('holder', `payment show ${paymentId}`)).document).toMatchObject({
      status: 'paid',
      amountCents: 63_75,
      payroll: { grossCents: 75_00, withheldCents: 11_25, netCents: 63_75, isPractice: true },
    });
  });
});
